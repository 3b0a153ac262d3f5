using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Engagements;

/// <summary>The labelled timelines: the facts in the labeller's words go in, the steps are read in the labeller's words.</summary>
public sealed class EngagementCorpusTests
{

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
        ["ask-again"] = NextStepKind.AskAgain,
        ["contact-referral"] = NextStepKind.ContactReferral,
        ["human-decides"] = NextStepKind.DecideReply,
        ["other-channel"] = NextStepKind.TryOtherWay,
        ["keep-promise"] = NextStepKind.KeepPromise,
    };

    public static TheoryData<string> Cases
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var row in Rows()) ids.Add(Id(row));
            return ids;
        }
    }

    [Theory]
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

        var now = At(row.GetProperty("now"));
        var surroundings = Surroundings(row);
        var planner = new FollowUpPlanner(Policy(row));
        var plan = planner.Plan(engagement, surroundings, now);
        var labelled = plan.Where(step => Kinds.ContainsValue(step.Kind)).ToArray();
        foreach (var must in expect.GetProperty("must").EnumerateArray())
        {
            var steps = plan.Where(step => step.Kind == Kinds[must.GetProperty("kind").GetString()!]).ToArray();
            steps.Should().HaveCount(must.TryGetProperty("count", out var count) ? count.GetInt32() : 1, id);
            Check(must, steps[0], id);
            if (must.TryGetProperty("send_not_before", out var earliest)) (planner.Sending(engagement, surroundings, steps[0].Key, now)!.Value.At >= At(earliest)).Should().BeTrue(id);
        }

        foreach (var never in expect.GetProperty("must_not").EnumerateArray())
        {
            // As the labels say: only thanks and notes may wait for a meeting that is still to come.
            plan.Should().NotContain(step => step.Kind == Kinds[never.GetString()!] && (step.Status != WindowStatus.Waiting || !IsAfterTalk(step.Kind)), id);
        }

        if (expect.TryGetProperty("held_back", out var held)) CheckHeld(held, plan, id);
        if (Says(expect, "no_steps_at_all") || Says(expect, "silent_for_ever")) plan.Should().BeEmpty(id);
        if (Says(expect, "nothing_due_now")) labelled.Should().NotContain(step => step.Status != WindowStatus.Waiting, id);
        if (Says(expect, "nothing_sent_now")) plan.Should().NotContain(step => step.GoesToContact && planner.Sending(engagement, surroundings, step.Key, now)!.Value.Verdict == SendVerdict.Now, id);
        if (expect.TryGetProperty("closed", out var closed)) (engagement.Stage == Stage.Closed).Should().Be(closed.GetBoolean(), id);
    }

    private static void Check(JsonElement must, NextStep step, string id)
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
        if (must.TryGetProperty("address", out var address)) step.To.Select(point => point.Value).Should().Equal(address.GetString());
        if (must.TryGetProperty("status_accept", out var any)) any.EnumerateArray().Select(text => text.GetString()).Should().Contain(Hyphened(step.Status), id);
        else if (must.TryGetProperty("status", out var status)) Hyphened(step.Status).Should().Be(status.GetString(), id);
    }

    private static void CheckHeld(JsonElement held, ValueList<NextStep> plan, string id)
    {
        var step = plan.Single(step => step.Kind == Kinds[held.GetProperty("kind").GetString()!]);
        step.Status.Should().Be(WindowStatus.Waiting, id);
        step.Hold.Should().NotBeNull(id);
        held.GetProperty("next_accept").EnumerateArray().Select(Date).Should().Contain(step.Window.Opens.DateIn(step.Window.Zone), id);
    }

    private static bool IsAfterTalk(NextStepKind kind) => kind is NextStepKind.SendThanks or NextStepKind.WriteNotes;

    private static bool Says(JsonElement expect, string name) => expect.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static Engagement Begin(JsonElement row) => A.Engagement(
        A.Seeker(row.GetProperty("seeker").GetProperty("zone").GetString()!),
        A.Contact(row.GetProperty("recipient").GetProperty("zone").GetString()));

    private static FollowUpPolicy Policy(JsonElement row) =>
        row.GetProperty("policy").TryGetProperty("cap_across_seekers", out var cap)
            ? FollowUpPolicy.Guide with { CapAcrossSeekers = new RequestCap { Requests = cap.GetProperty("requests").GetInt32(), Days = cap.GetProperty("days").GetInt32() } }
            : FollowUpPolicy.Guide;

    private static Surroundings Surroundings(JsonElement row) => new()
    {
        Others = row.TryGetProperty("other_engagements_with_this_contact", out var others)
            ? others.EnumerateArray().Select(facts => facts.EnumerateArray().Select(Read).ToValueList()).ToValueList()
            : [],
        Calendar = Calendar(row.GetProperty("recipient")),
    };

    private static BusinessCalendar Calendar(JsonElement recipient)
    {
        var hours = recipient.GetProperty("hours");
        var window = DayWindow.Parse($"{hours.GetProperty("from").GetString()}-{hours.GetProperty("to").GetString()}");
        return new BusinessCalendar(
            DateTimeZoneProviders.Tzdb[recipient.GetProperty("zone").GetString()!],
            Weekend.Of(Days(recipient.GetProperty("weekend"))),
            HolidayCalendar.Of(recipient.GetProperty("holidays").EnumerateArray().Select(day => KeyValuePair.Create(Date(day), "holiday"))),
            hours: WorkingHours.Of(Days(hours.GetProperty("days")).Select(day => KeyValuePair.Create(day, window))));
    }

    private static IsoDayOfWeek[] Days(JsonElement days) => days.EnumerateArray().Select(day => (IsoDayOfWeek)day.GetInt32()).ToArray();

    private static Fact Read(JsonElement fact)
    {
        var at = At(fact.GetProperty("at"));
        var key = fact.GetProperty("key").GetString();
        return fact.GetProperty("kind").GetString() switch
        {
            "outreach-approved" => Approved(MessagePurpose.Request),
            "follow-up-approved" => Approved(MessagePurpose.FollowUp),
            "sent" => new OutreachSent { At = at, Key = key, By = Way() ?? Channel.Email, To = To() },
            "follow-up-sent" => new FollowUpSent { At = at, Key = key, By = Way() ?? Channel.Email, To = To() },
            "own-copy" => new OwnCopySeen { At = at, Key = key, By = Way() },
            "hard" or "bounce" when Text("bounce") is not "soft" => Bounce(BounceKind.Hard),
            "soft" or "bounce" => Bounce(BounceKind.Soft),
            "step-dismissed" => new StepDismissed { At = at, Key = key, Step = Kinds[Text("step")!] },
            "step-deferred" => new StepDeferred { At = at, Key = key, Step = Kinds[Text("step")!], Until = Day("until") ?? throw new NotSupportedException("until") },
            "withdrawn" => new OutreachWithdrawn { At = at, Key = key },
            "closed" => new EngagementClosed { At = at, Key = key },
            "reopened" => new EngagementReopened { At = at, Key = key },
            "reply" => new ReplyReceived { At = at, Key = key, By = Way(), Meaning = Meaning(Text("meaning")), Until = Day("until") ?? Day("return"), Referred = Text("name") },
            "times-offered" => new MeetingProposed { At = at, Key = key, By = Side.Seeker },
            "refusal-thanked" => new RefusalThanked { At = at, Key = key },
            "agreed" => new MeetingAgreed { At = at, Key = key, Appointment = Start() },
            "moved" => new MeetingMoved { At = at, Key = key, Appointment = Start() },
            "cancelled" => new MeetingCancelled { At = at, Key = key, By = By() },
            "missed" => new MeetingMissed { At = at, Key = key, By = By() },
            "confirmed" => new MeetingConfirmed { At = at, Key = key },
            "held" => new MeetingHeld { At = at, Key = key },
            "notes-written" => new NotesWritten { At = at, Key = key },
            "thanked" => new ThankYouSent { At = at, Key = key },
            "promise-made" => new PromiseMade { At = at, Key = key, By = By(), What = Text("what") ?? "promise", Due = Day("due") },
            "promise-kept" => new PromiseKept { At = at, Key = key, By = By() },
            var other => throw new NotSupportedException(other),
        };

        string? Text(string name) => fact.TryGetProperty(name, out var value) ? value.GetString() : null;
        LocalDate? Day(string name) => Text(name) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;
        Side By() => Text("by") is "contact" ? Side.Contact : Side.Seeker;
        Channel? Way() => Text("channel") switch { null => null, "linkedin" => Channel.LinkedIn, "phone" => Channel.Phone, _ => Channel.Email };
        ValueList<ContactPoint> To() => fact.TryGetProperty("to", out var to) ? to.EnumerateArray().Select(address => ContactPoint.Email(address.GetString()!)).ToValueList() : [];
        DeliveryFailed Bounce(BounceKind kind) => new() { At = at, Key = key, Kind = kind, Address = Text("address") is { } address ? ContactPoint.Email(address) : null };
        MessageApproved Approved(MessagePurpose purpose) => new() { At = at, Key = key, Purpose = purpose, Fingerprint = Approval.Of(A.Engagement(), new OutreachMessage { Body = "" }, []) };
        Appointment Start() => new()
        {
            Start = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(fact.GetProperty("start").GetProperty("local").GetString()!).Value,
            Zone = ZoneId.Parse(fact.GetProperty("start").GetProperty("zone").GetString()!),
            Minutes = fact.GetProperty("minutes").GetInt32(),
        };
    }

    private static ReplyMeaning Meaning(string? meaning) => meaning switch
    {
        "yes" => ReplyMeaning.Yes,
        "no" => ReplyMeaning.No,
        "do-not-contact" => ReplyMeaning.DoNotContact,
        "later" => ReplyMeaning.Later,
        "out-of-office" => ReplyMeaning.OutOfOffice,
        "referral" => ReplyMeaning.Referral,
        _ => ReplyMeaning.Unclear,
    };

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
