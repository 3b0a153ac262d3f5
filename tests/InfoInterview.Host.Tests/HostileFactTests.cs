using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>Whatever is accepted is read back: every kind of fact, with the worst values that its parts take, and then every
/// page.</summary>
public sealed class HostileFactTests
{
    private static readonly string[] Texts = ["<script>{{x}}</script>\r\n=1+1 \u202e\u0000", "\ud83d\udc69\u200d\ud83d\udcbb\ud800", "   ",
        new string('W', 5_000)];
    private static readonly LocalDate[] Days = [new(1900, 1, 1), new(2199, 12, 31), new(9999, 12, 31), new(2026, 3, 9)];
    private static readonly string[] Zones = ["Pacific/Kiritimati", "America/St_Johns", "UTC", "Europe/Oslo"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_accepted_fact_is_on_every_page(int extreme)
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var kinds = FactKind.All.Where(kind => kind.Name is not "unknownFact").ToList();
        var people = "First Name,Last Name,Email Address,Company\n"
            + string.Concat(kinds.Select((kind, number) => $"Ann,{kind.Name},ann{number}@example.org,House {number % 3}\n"));
        (await client.PostAsync("/api/import", TestHost.Csv(people))).EnsureSuccessStatusCode();
        var ids = (await client.GetFromJsonAsync<JsonNode>("/api/contacts?take=200"))!["items"]!.AsArray()
            .ToDictionary(person => person!["known"]!["name"]!.GetValue<string>().Split(' ')[^1], person =>
                person!["id"]!.GetValue<Guid>(), StringComparer.OrdinalIgnoreCase);
        var accepted = 0;
        foreach (var kind in kinds)
        {
            var id = ids[kind.Name];
            var version = 0L;
            foreach (var before in Before(host.Clock.Now))
            {
                if ((await client.SendAsync(TestHost.Record(id, FactJson.Write(before), version))).IsSuccessStatusCode) version++;
            }

            var answer = await client.SendAsync(TestHost.Record(id,
                FactJson.Write(Worst(kind, host.Clock.Now - Duration.FromMinutes(1), extreme)), version));
            ((int)answer.StatusCode).Should().BeLessThan(500, $"{kind.Name}: {await answer.Content.ReadAsStringAsync()}");
            if (answer.IsSuccessStatusCode) accepted++;
            foreach (var page in (string[])[$"/contacts/{id}", $"/contacts/{id}?tab=message", $"/contacts/{id}?tab=history", $"/contacts/{id}?tab=about", $"/contacts/{id}/plan", $"/contacts/{id}/erase",
                $"/api/contacts/{id}/facts", $"/week?contact={id}"])
                ((int)(await client.GetAsync(page)).StatusCode).Should().BeLessThan(500, $"{page} after {kind.Name}");
        }

        // A date that nobody can mean is refused, and so nothing of its kind is there.
        if (extreme is not 2) accepted.Should().BeGreaterThan(kinds.Count / 3);
        foreach (var later in (int[])[0, 3, 40, 400])
        {
            host.Clock.Now += Duration.FromDays(later);
            foreach (var page in (string[])["/", "/today", "/steps", "/contacts", "/actions", "/insight", "/notes", "/week", "/contacts.csv",
                "/contacts.vcf", "/actions.ics", "/api/held.ics", "/decide", "/api/steps?take=500", "/api/contacts", "/api/duplicates"])
                ((int)(await client.GetAsync(page)).StatusCode).Should().BeLessThan(500, $"{page} after {later} days more");
        }
    }

    private static IEnumerable<Fact> Before(Instant now) =>
    [
        new OutreachSent { At = now - Duration.FromDays(20), By = Channel.Email },
        new ReplyReceived { At = now - Duration.FromDays(18), Meaning = ReplyMeaning.Yes },
        new MeetingHeld { At = now - Duration.FromDays(10) },
    ];

    private static Fact Worst(FactKind kind, Instant at, int extreme)
    {
        var fact = kind.Blank(at);
        var appointment = new Appointment
        {
            Start = Days[extreme].At(new LocalTime(23, 59)),
            Zone = ZoneId.Parse(Zones[extreme]),
            Minutes = 480
        };
        foreach (var part in kind.Parts)
        {
            object? value = part.Shape switch
            {
                FactPartShape.Text => Texts[extreme],
                FactPartShape.Texts => (ValueList<string>)[Texts[extreme], "Ann"],
                FactPartShape.Day => Days[extreme],
                FactPartShape.Flag => true,
                FactPartShape.Appointment => appointment,
                FactPartShape.Appointments => (ValueList<Appointment>)[appointment, appointment with { Minutes = 1 }],
                _ => null,
            };
            if (value is not null) fact = part.With(fact, value);
        }

        return fact;
    }
}
