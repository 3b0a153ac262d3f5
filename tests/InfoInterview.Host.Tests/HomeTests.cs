using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>Today as home, the contact's page by moment, deeds that record themselves, and undo.</summary>
public sealed partial class HomeTests
{
    private const string Sent = """{"kind":"outreachSent","at":"2026-02-27T15:00:00Z","by":"email"}""";
    private const string Yes = """{"kind":"replyReceived","at":"2026-03-06T15:00:00Z","meaning":"yes","by":"email"}""";
    private const string Held = """{"kind":"meetingHeld","at":"2026-03-08T20:00:00Z"}""";

    [Fact]
    public async Task Today_shows_a_handful_and_never_the_same_sentence_for_everybody()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", TestHost.Csv(ImportTests.People(40)))).EnsureSuccessStatusCode();
        var all = await IdsAsync(client);
        foreach (var asked in all.Take(8)) await RecordAsync(client, asked, Sent);
        var html = await client.GetStringAsync("/");
        Duties().Count(html).Should().Be(5, "a handful is shown");
        html.Should().Contain("And 3 more, when these are done").And.Contain("<dt>Asked</dt><dd>8</dd>").And
            .Contain("<dt>Answered</dt><dd>0</dd>");
        html.Should().Contain("href=\"/contacts?stage=awaitingReply\"").And.NotContain("the request is not sent yet");
        (await client.GetStringAsync("/contacts?stage=awaitingReply")).Should().Contain("8 contacts").And.Contain("Waiting for an answer");
        (await client.GetStringAsync("/contacts?stage=notAsked")).Should().Contain("32 contacts").And.Contain("Not asked yet");
    }

    [Fact]
    public async Task Five_people_are_worth_asking_each_with_a_reason_of_their_own()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", TestHost.Csv(ImportTests.People(20)))).EnsureSuccessStatusCode();
        await AddAsync(client, "Zoe Young", "your talk on peat bogs", "Marsh Works");
        await AddAsync(client, "Yara Zell", null, "Windfarm Siting Bureau");
        var html = WebUtility.HtmlDecode(await client.GetStringAsync("/"));
        Regex.Count(html, "<a class=\"strong\" href=\"/contacts/", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(5);
        html.Should().Contain("You admire “your talk on peat bogs”.").And.Contain("Works with what you look into: siting.");
        html.IndexOf("Zoe Young", StringComparison.Ordinal).Should().BePositive();
    }

    [Fact]
    public async Task The_figures_count_people_and_not_letters()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, Sent, """{"kind":"followUpSent","at":"2026-03-05T15:00:00Z","by":"email"}""", Yes, Held,
            """{"kind":"thankYouSent","at":"2026-03-09T14:00:00Z","by":"email"}""");
        var html = await client.GetStringAsync("/");
        foreach (var figure in (string[])["Asked", "Answered", "Talked", "Thanked"]) html.Should().Contain($"<dt>{figure}</dt><dd>1</dd>");
        html.Should().Contain("100 %");
    }

    [Fact]
    public async Task A_message_that_is_sent_records_itself_on_the_way_it_was_written_for_and_can_be_undone()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var page = await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Topic=siting&Writing.Channel=linkedIn");
        page.Should().Contain("Yes, I sent it").And.NotContain("mail.google.com");
        (await client.PostAsync($"/contacts/{ruth}?handler=Sent", Forms.Read(page, "message-form"))).StatusCode
            .Should().Be(HttpStatusCode.Redirect);
        var facts = await FactsAsync(client, ruth);
        facts[^1]["kind"]!.GetValue<string>().Should().Be("outreachSent");
        facts[^1]["by"]!.GetValue<string>().Should().Be("linkedIn");
        var after = await client.GetStringAsync($"/contacts/{ruth}");
        after.Should().Contain("Waiting for an answer").And.Contain(">Undo</button>");
        (await client.PostAsync($"/contacts/{ruth}?handler=TakeBack", Forms.Read(after, "said"), ("Taken", TakenIn(after)))).StatusCode
            .Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().Contain("<p class=\"stage\">Not asked yet</p>")
            .And.NotContain(">Undo</button>");
    }

    [Fact]
    public async Task What_was_taken_back_can_be_done_again_and_twice_is_once()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, Sent);
        var fields = Forms.Read(await client.GetStringAsync("/"), "/today?handler=Done");
        for (var time = 0; time < 3; time++)
        {
            for (var press = 0; press < 2; press++) await client.PostAsync("/today?handler=Done", fields);
            var page = await client.GetStringAsync($"/contacts/{ruth}?tab=history");
            page.Split("<p>You followed up").Should().HaveCount(2);
            if (time < 2) await client.PostAsync($"/contacts/{ruth}?handler=TakeBack", Forms.Read(page, "handler=Happened"),
                ("Taken", TakenIn(page)));
        }
    }

    [Fact]
    public async Task A_mail_opens_where_one_writes_mail_with_its_words()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Topic=siting"));
        page.Should().Contain("mailto:ruth%40example.com?subject=").And
            .Contain("https://mail.google.com/mail/?view=cm&fs=1&to=ruth%40example.com&su=")
            .And.Contain("https://outlook.office.com/mail/deeplink/compose?to=ruth%40example.com&subject=").And.Contain("%0D%0A");
    }

    [Fact]
    public async Task Ticked_times_land_in_the_message_and_in_the_record()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, Sent, Yes);
        (await client.GetStringAsync("/")).Should().Contain("Choose times").And.Contain($"href=\"/week?contact={ruth}\"");
        var week = await client.GetAsync($"/week?handler=Message&contact={ruth}&from=2026-03-09&minutes=20&offer=2026-03-12T14:00:00Z&offer=2026-03-13T14:30:00Z");
        week.StatusCode.Should().Be(HttpStatusCode.Redirect, await week.Content.ReadAsStringAsync());
        var address = week.Headers.Location!.ToString();
        address.Should().StartWith($"/contacts/{ruth}?tab=message");
        var page = await client.GetStringAsync(address[..address.IndexOf('#', StringComparison.Ordinal)]);
        page.Should().Contain("Thursday").And.Contain("id=\"message-body\"");
        (await client.PostAsync($"/contacts/{ruth}?handler=Sent", Forms.Read(page, "message-form"))).StatusCode
            .Should().Be(HttpStatusCode.Redirect);
        var fact = (await FactsAsync(client, ruth))[^1];
        fact["kind"]!.GetValue<string>().Should().Be("meetingProposed");
        fact["times"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task A_week_opens_where_something_can_be_offered()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        host.Clock.Now = Instant.FromUtc(2026, 3, 15, 16, 0);
        var sunday = await client.GetStringAsync($"/week?contact={ruth}");
        sunday.Should().Contain("Mon 16 Mar").And.Contain("type=\"checkbox\"").And.NotContain("Mon 9 Mar<");
        (await client.GetStringAsync("/week?from=2026-03-11")).Should().Contain("Mon 9 Mar");
    }

    [Fact]
    public async Task A_saved_note_is_notes_written_and_a_held_talk_never_waits_for_a_time()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, Sent, Yes, Held);
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().Contain("Write your notes");
        (await client.GetStringAsync($"/contacts/{ruth}/plan")).Should().Contain("You talked on Sun 8 Mar 2026")
            .And.NotContain("No time is agreed yet");
        await client.WriteAsync(ruth, "Permits take a year. Read the county minutes first.");
        (await FactsAsync(client, ruth)).Select(fact => fact["kind"]!.GetValue<string>()).Should().Contain("notesWritten");
    }

    [Fact]
    public async Task Somebody_who_was_named_opens_a_filled_form_and_comes_in_with_the_referrer()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, Sent, """{"kind":"replyReceived","at":"2026-03-06T15:00:00Z","meaning":"referral","referred":"Ana Sousa","by":"email"}""");
        var page = await client.GetStringAsync($"/contacts/{ruth}");
        page.Should().Contain($"/contacts/new?from={ruth}&amp;name=Ana%20Sousa");
        var form = Forms.Read(await client.GetStringAsync($"/contacts/new?from={ruth}&name=Ana%20Sousa"), "novalidate");
        form["Details.Name"].Should().Be("Ana Sousa");
        (await client.PostAsync("/contacts/new", form)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/")).Should().Contain("Ruth Halvorsen named them to you.");
    }

    [Fact]
    public async Task A_yes_and_a_no_are_chosen_before_they_are_recorded()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, Sent);
        var page = await client.GetStringAsync($"/contacts/{ruth}?tab=history");
        page.Should().Contain("type=\"radio\" name=\"Happened.What\" value=\"saidYes\"")
            .And.NotMatchRegex("<button[^>]*name=\"Happened.What\"");
        await (await client.PostAsync($"/contacts/{ruth}?handler=Happened", Forms.Read(page, "handler=Happened"))).PageAsync(400);
    }

    [Theory]
    [InlineData("", "details-title")]
    [InlineData("?tab=message", "message-title")]
    [InlineData("?tab=history", "happened-title")]
    [InlineData("?tab=about", "details-title")]
    [InlineData("?Writing.Purpose=checkIn", "message-title")]
    public async Task A_contact_shows_one_part_at_a_time(string query, string part)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var html = await client.GetStringAsync($"/contacts/{ruth}{query}");
        html.Should().Contain($"id=\"{part}\"").And.Contain("class=\"dots\"").And.Contain("aria-current=\"step\"");
        foreach (var other in ((string[])["details-title", "message-title", "happened-title"]).Where(one => !string.Equals(one, part, StringComparison.Ordinal))) html
            .Should().NotContain($"id=\"{other}\"");
    }

    private static async Task<List<Guid>> IdsAsync(HttpClient client) =>
        (await (await client.GetAsync("/api/contacts?take=200")).JsonAsync())["items"]!.AsArray()
            .Select(item => item!["id"]!.GetValue<Guid>()).ToList();

    private static async Task RecordAsync(HttpClient client, Guid contact, params string[] facts)
    {
        for (var at = 0; at < facts.Length; at++) (await client.SendAsync(TestHost.Record(contact, facts[at],
            at))).EnsureSuccessStatusCode();
    }

    private static async Task<List<System.Text.Json.Nodes.JsonNode>> FactsAsync(HttpClient client, Guid contact) =>
        (await (await client.GetAsync($"/api/contacts/{contact}/facts")).JsonAsync())["facts"]!.AsArray().Select(fact => fact!).ToList();

    private static async Task AddAsync(HttpClient client, string name, string? admired, string organization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put,
            $"/api/contacts/{Guid.NewGuid()}")
        { Content = JsonContent.Create(new { name, admired, organization }) };
        request.Headers.TryAddWithoutValidation("If-Match", "\"0\"");
        (await client.SendAsync(request)).EnsureSuccessStatusCode();
    }

    private static string TakenIn(string page) => WebUtility.HtmlDecode(Taken().Match(page).Groups["what"].Value);

    [GeneratedRegex("<li class=\"duty\">", RegexOptions.None, 1000)]
    private static partial Regex Duties();

    [GeneratedRegex("name=\"Taken\" value=\"(?<what>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Taken();
}
