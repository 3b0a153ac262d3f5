using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Engagements;

/// <summary>The labelled timelines whose facts the library knows today; the others are named in <see cref="NotYetKnown"/>.</summary>
public sealed class EngagementCorpusTests
{
    private static readonly string[] NotYetKnown =
    [
        "ED09", "ED10", // out of office
        "ED17", // a cancelled meeting
        "ED19", // a bounce
        "ED20", // sending not before working hours
        "ED21", // later
        "ED23", // a referral
        "ED24", // a cap across seekers
    ];

    private static readonly Dictionary<string, NextStepKind> Kinds = new(StringComparer.Ordinal)
    {
        ["send-outreach"] = NextStepKind.SendRequest,
        ["follow-up"] = NextStepKind.FollowUp,
        ["offer-times"] = NextStepKind.OfferTimes,
        ["thank-for-refusal"] = NextStepKind.ThankForRefusal,
        ["close"] = NextStepKind.LetItRest,
        ["confirm-meeting"] = NextStepKind.ConfirmMeeting,
        ["thank-you"] = NextStepKind.SendThanks,
        ["write-notes"] = NextStepKind.WriteNotes,
    };

    public static TheoryData<string> Cases
    {
        get
        {
            var ids = new TheoryData<string>();
            if (Corpus.Folder is null) return new TheoryData<string> { "none" };
            foreach (var row in Rows().Where(row => !NotYetKnown.Contains(Id(row), StringComparer.Ordinal))) ids.Add(Id(row));
            return ids;
        }
    }

    [CorpusTheory]
    [MemberData(nameof(Cases))]
    public void A_labelled_timeline_gets_the_steps_it_should(string id)
    {
        var row = Rows().Single(candidate => string.Equals(Id(candidate), id, StringComparison.Ordinal));
        var expect = row.GetProperty("expect");
        var engagement = Begin(row);
        foreach (var (fact, index) in row.GetProperty("facts").EnumerateArray().Select((fact, index) => (Read(fact), index)))
        {
            if (engagement.TryRecord(fact, now: null, out var next, out _)) engagement = next;
            else expect.GetProperty("refused_fact").GetProperty("index").GetInt32().Should().Be(index, id);
        }

        var plan = Planner(row).Plan(engagement, At(row.GetProperty("now")));
        foreach (var must in expect.GetProperty("must").EnumerateArray())
        {
            var steps = plan.Where(step => step.Kind == Kinds[must.GetProperty("kind").GetString()!]).ToArray();
            steps.Should().HaveCount(must.TryGetProperty("count", out var count) ? count.GetInt32() : 1, id);
            Check(must, steps[0], engagement, id);
        }

        foreach (var never in expect.GetProperty("must_not").EnumerateArray().Where(kind => Kinds.ContainsKey(kind.GetString()!)))
        {
            plan.Should().NotContain(step => step.Kind == Kinds[never.GetString()!] && step.Status != WindowStatus.Waiting, id);
        }

        if (expect.GetProperty("no_steps_at_all").GetBoolean()) plan.Should().BeEmpty(id);
        if (expect.GetProperty("nothing_due_now").GetBoolean()) plan.Should().NotContain(step => step.Status != WindowStatus.Waiting, id);
        if (expect.TryGetProperty("closed", out var closed)) (engagement.Stage == Stage.Closed).Should().Be(closed.GetBoolean(), id);
    }

    private static void Check(JsonElement must, NextStep step, Engagement engagement, string id)
    {
        var zone = step.Window.Zone;
        if (must.TryGetProperty("opens", out var opens)) step.Window.Opens.DateIn(zone).Should().Be(Date(opens), id);
        if (must.TryGetProperty("due", out var due))
        {
            if (due.ValueKind == JsonValueKind.String) step.Window.Due.DateIn(zone).Should().Be(Date(due), id);
            else step.Window.DueBy.Should().Be(At(due), id);
        }

        if (must.TryGetProperty("overdue_from", out var overdue)) step.Window.OverdueAt.Should().Be(At(overdue), id);
        if (must.TryGetProperty("on_accept", out var on)) on.EnumerateArray().Select(Date).Should().Contain(step.Window.Due.DateIn(zone), id);
        if (must.TryGetProperty("status", out var status)) Hyphened(step.Status).Should().Be(status.GetString(), $"{id}: {engagement.Stage}");
    }

    private static Engagement Begin(JsonElement row) => A.Engagement(
        A.Seeker(row.GetProperty("seeker").GetProperty("zone").GetString()!),
        A.Contact(row.GetProperty("recipient").GetProperty("zone").GetString()));

    private static FollowUpPlanner Planner(JsonElement row) => new(
        FollowUpPolicy.Guide,
        holidays: HolidayCalendar.Of(row.GetProperty("recipient").GetProperty("holidays").EnumerateArray().Select(day => KeyValuePair.Create(Date(day), "holiday"))));

    private static Fact Read(JsonElement fact)
    {
        var at = At(fact.GetProperty("at"));
        var key = fact.GetProperty("key").GetString();
        return fact.GetProperty("kind").GetString() switch
        {
            "sent" => new OutreachSent { At = at, Key = key, By = Channel.Email },
            "follow-up-sent" => new FollowUpSent { At = at, Key = key, By = Channel.Email },
            "reply" => new ReplyReceived
            {
                At = at,
                Key = key,
                Meaning = fact.GetProperty("meaning").GetString() switch
                {
                    "yes" => ReplyMeaning.Yes,
                    "no" => ReplyMeaning.No,
                    "do-not-contact" => ReplyMeaning.DoNotContact,
                    var other => throw new NotSupportedException(other),
                },
            },
            "refusal-thanked" => new RefusalThanked { At = at, Key = key },
            "agreed" or "moved" => new MeetingAgreed
            {
                At = at,
                Key = key,
                Appointment = new Appointment
                {
                    Start = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(fact.GetProperty("start").GetProperty("local").GetString()!).Value,
                    Zone = ZoneId.Parse(fact.GetProperty("start").GetProperty("zone").GetString()!),
                    Minutes = fact.GetProperty("minutes").GetInt32(),
                },
            },
            "held" => new MeetingHeld { At = at, Key = key },
            "thanked" => new ThankYouSent { At = at, Key = key },
            var other => throw new NotSupportedException(other),
        };
    }

    private static List<JsonElement> Rows()
    {
        using var rows = JsonDocument.Parse(Corpus.Read("engagements/dev.json"));
        return rows.RootElement.Clone().EnumerateArray().ToList();
    }

    private static string Id(JsonElement row) => row.GetProperty("id").GetString()!;

    private static LocalDate Date(JsonElement text) => LocalDatePattern.Iso.Parse(text.GetString()!).Value;

    private static Instant At(JsonElement time) =>
        InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(time.GetProperty("utc").GetString()!).Value;

    private static string Hyphened(WindowStatus status) => status == WindowStatus.PastDue ? "past-due" : status.ToString().ToLowerInvariant();
}
