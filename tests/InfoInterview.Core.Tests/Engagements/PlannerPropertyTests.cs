using System.Globalization;
using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

public sealed class PlannerPropertyTests
{
    private static readonly FollowUpPlanner Planner = new(FollowUpPolicy.Guide, holidays: HolidayCalendar.Of([new(new LocalDate(2026, 5, 25), "Whit Monday")]));
    private static readonly Instant First = Instant.FromUtc(2026, 3, 2, 8, 0);
    internal static readonly Gen<Instant> Moment = Gen.Int[0, 200 * 24 * 4].Select(quarter => First + Duration.FromMinutes(15 * quarter));
    private static readonly Gen<Fact> AnyFact = Gen.Select(Gen.Int[0, 44], Moment, Gen.Int[0, 60]).Select((kind, at, days) => Make(kind, at, days));
    internal static readonly Gen<Engagement> AnyHistory = AnyFact.Array[0, 12].Select(Possible);

    /// <summary>The facts of a list that can have happened together, each judged by those before it in time.</summary>
    private static Engagement Possible(Fact[] facts)
    {
        var engagement = A.Engagement(A.Seeker("America/New_York"), A.Contact("Europe/Berlin"));
        foreach (var (fact, index) in facts.OrderBy(fact => fact.At).Select((fact, index) => (fact, index)))
        {
            if (engagement.TryRecord(fact with { Key = FormattableString.Invariant($"k{index}") }, now: null, out var next, out _)) engagement = next;
        }

        return engagement;
    }

    private static Fact Make(int kind, Instant at, int days) => kind switch
    {
        0 or 1 => new OutreachSent { At = at, By = Channel.Email },
        2 => new FollowUpSent { At = at, By = Channel.Email },
        3 or 4 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes },
        5 => new ReplyReceived { At = at, Meaning = ReplyMeaning.No },
        6 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Later, Until = days > 50 ? null : at.InUtc().Date.PlusDays(days) },
        7 => new ReplyReceived { At = at, Meaning = ReplyMeaning.OutOfOffice, Until = days > 50 ? null : at.InUtc().Date.PlusDays(days) },
        8 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Referral },
        9 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Unclear },
        10 when days == 0 => new ReplyReceived { At = at, Meaning = ReplyMeaning.DoNotContact },
        10 or 11 => new MeetingProposed { At = at, By = (Side)(days % 2) },
        12 or 13 => new MeetingAgreed { At = at, Appointment = new Appointment { Start = at.InUtc().LocalDateTime.PlusDays(days), Zone = "Europe/Berlin", Minutes = 20 } },
        14 => new MeetingMoved { At = at, Appointment = new Appointment { Start = at.InUtc().LocalDateTime.PlusDays(days), Zone = "Europe/Berlin", Minutes = 20 } },
        15 => new MeetingCancelled { At = at, By = (Side)(days % 2) },
        16 or 17 => new MeetingHeld { At = at },
        18 => new ThankYouSent { At = at },
        19 => new NotesWritten { At = at },
        20 => new DeliveryFailed { At = at, Kind = (BounceKind)(days % 2) },
        21 => new PromiseMade { At = at, By = Side.Seeker, What = FormattableString.Invariant($"p{days}") },
        22 => new PromiseKept { At = at, By = Side.Seeker },
        23 => new StepDeferred { At = at, Step = (NextStepKind)(days % 9), Until = at.InUtc().Date.PlusDays(days) },
        24 => days % 2 == 0 ? new EngagementClosed { At = at } : new EngagementReopened { At = at },
        25 => new GoodTurn { At = at, By = (Side)(days % 2), Kind = (GoodTurnKind)(days % 5) },
        26 => new OwnCopySeen { At = at },
        _ => Newer(kind, at, days),
    };

    private static Fact Newer(int kind, Instant at, int days) => kind switch
    {
        27 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Remarks = [(ReplyRemark)(days % 9)] },
        28 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Form = (ReplyForm)(days % 5), Until = days > 30 ? null : at.InUtc().Date.PlusDays(days) },
        29 => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Offered = [new Appointment { Start = at.InUtc().LocalDateTime.PlusDays(days), Zone = "Europe/Berlin", Minutes = 20 }] },
        30 => new ReplyReceived { At = at, Meaning = (ReplyMeaning)(days % 7), Referred = "Ines Duarte", Until = days > 30 ? at.InUtc().Date.PlusDays(30 - days) : null },
        31 => new MessageSent { At = at, Purpose = (MessagePurpose)(days % 32) },
        32 => new NewsHeard { At = at, IsAddressGone = days % 2 == 0 },
        33 => new OpeningOffered { At = at, IsTheirs = days % 2 == 0, AnswerBy = days > 40 ? null : at.InUtc().Date.PlusDays(days - 5) },
        34 => new OpeningAnswered { At = at, IsAccepted = days % 2 == 0 },
        35 => new Applied { At = at },
        36 when days < 10 => new GoalReached { At = at },
        37 when days < 10 => new Bereaved { At = at },
        38 when days < 5 => new FeltUnsafe { At = at },
        39 => new MeetingHeld { At = at, IsCutShort = true, Until = at.InUtc().Date.PlusDays(days) },
        40 => new MeetingMissed { At = at, By = (Side)(days % 2) },
        41 => new PromiseMade { At = at, By = Side.Contact, What = "an introduction", Due = days > 30 ? null : at.InUtc().Date.PlusDays(days - 10) },
        42 => new StepDismissed { At = at, Step = (NextStepKind)(days % 39) },
        43 => new StepDeferred { At = at, Step = (NextStepKind)(days % 39), Until = at.InUtc().Date.PlusDays(days) },
        _ => new ReplyReceived { At = at, Meaning = ReplyMeaning.OutOfOffice, Until = at.InUtc().Date.PlusDays((days % 30) - 10) },
    };

    [Fact]
    public void The_same_facts_in_any_order_give_one_state_and_one_plan() =>
        Gen.Select(AnyHistory, Moment, Gen.Int).Sample(
            (engagement, now, order) =>
            {
                var shuffled = engagement.Facts.ToArray();
                new Random(order).Shuffle(shuffled);
                var again = A.Engagement(engagement.Seeker, engagement.Contact).Record(shuffled);
                again.Facts.Should().Equal(engagement.Facts);
                again.Stage.Should().Be(engagement.Stage);
                Planner.Plan(again, now).Should().Equal(Planner.Plan(engagement, now));
                Engagement.Restore(engagement.Seeker, engagement.Contact, shuffled).Stage.Should().Be(engagement.Stage);
            },
            iter: 3_000);

    [Fact]
    public void Planning_twice_gives_one_plan() =>
        Gen.Select(AnyHistory, Moment).Sample((engagement, now) => Planner.Plan(engagement, now) == Planner.Plan(engagement, now), iter: 3_000);

    [Fact]
    public void A_step_is_open_only_within_its_window_and_nothing_leaves_before_it_or_on_a_closed_day() =>
        Gen.Select(AnyHistory, Moment).Sample(
            (engagement, now) =>
            {
                var calendar = Planner.CalendarOf(engagement);
                foreach (var step in Planner.Plan(engagement, now))
                {
                    step.Status.Should().Be(step.Window.StatusAt(now));
                    if (!step.GoesToContact) continue;
                    if (Planner.Sending(engagement, Surroundings.None, step.Key, now) is not { At: { } at } sending) continue;
                    (at >= now && at >= step.Window.OpensAt).Should().BeTrue(step.ToString());
                    if (sending.Verdict == SendVerdict.Now) step.Status.Should().NotBe(WindowStatus.Waiting);
                    if (sending.Verdict is SendVerdict.Now or SendVerdict.Later && sending.WindowWouldBe is null) calendar.IsOpenAt(at).Should().BeTrue(step.ToString());
                }
            },
            iter: 3_000);

    [Fact]
    public void No_window_ends_before_it_begins_or_begins_before_its_cause() =>
        Gen.Select(AnyHistory, Moment).Sample(
            (engagement, now) =>
            {
                foreach (var step in Planner.Plan(engagement, now))
                {
                    (step.Window.OpensAt <= step.Window.DueBy && step.Window.DueBy <= step.Window.OverdueAt).Should().BeTrue(step.ToString());
                    if ((step.Since ?? step.Cause?.At) is { } anchor && anchor <= now) step.Window.Opens.DateIn(step.Window.Zone).Should().BeGreaterThanOrEqualTo(anchor.InZone(step.Window.Zone).Date, step.ToString());
                }
            },
            iter: 10_000);

    /// <summary>A request that nothing led to has a day of its own, every day.</summary>
    [Fact]
    public void What_is_due_stays_due_whenever_one_asks_unless_a_hold_moves_it() =>
        Gen.Select(AnyHistory, Moment, Gen.Int[1, 60 * 24]).Sample(
            (engagement, now, hours) =>
            {
                var later = Planner.Plan(engagement, now + Duration.FromHours(hours));
                foreach (var step in Planner.Plan(engagement, now))
                {
                    if (step.Cause is null) continue;
                    var again = later.FirstOrDefault(other => string.Equals(other.Key, step.Key, StringComparison.Ordinal));
                    if (again is not null && step.Cause.At <= now && again.Hold == step.Hold) again.Window.Should().Be(step.Window, string.Create(CultureInfo.InvariantCulture, $"{step} on {now} and {hours} hours later"));
                }
            },
            iter: 10_000);

    [Fact]
    public void Closed_means_silent() =>
        Gen.Select(AnyHistory, Moment, Gen.Int[0, 700]).Sample(
            (engagement, now, days) =>
            {
                var last = engagement.Facts.IsEmpty ? First : engagement.Facts[^1].At;
                Planner.Plan(engagement.Record(new EngagementClosed { At = last + Duration.FromMinutes(1) }), now + Duration.FromDays(days)).Should().BeEmpty();
            },
            iter: 2_000);

    [Fact]
    public void A_wish_for_silence_is_kept_for_ever_whatever_is_recorded_around_it() =>
        Gen.Select(AnyFact.Array[0, 10], AnyFact.Array[0, 10], Moment, Gen.Int[0, 3_000]).Sample(
            (before, after, at, days) =>
            {
                var silence = new ReplyReceived { At = at, Meaning = ReplyMeaning.DoNotContact };
                var engagement = Possible([.. before, silence, .. after]);
                engagement.Facts.Should().Contain(fact => fact is ReplyReceived && ((ReplyReceived)fact).Meaning == ReplyMeaning.DoNotContact);
                engagement.Stage.Should().Be(Stage.Closed);
                Planner.Plan(engagement, at + Duration.FromDays(days)).Should().BeEmpty();
                var other = A.Engagement(A.Sent("2026-03-02 10:00"));
                Planner.Plan(other, new Surroundings { Others = [engagement.Facts] }, at + Duration.FromDays(days)).Should().BeEmpty("it was told to another seeker");
            },
            iter: 2_000);

    /// <summary>What was agreed and held after it did happen; that it is recorded already keeps no wish from being heard.</summary>
    [Fact]
    public void A_wish_for_silence_is_heard_however_late_it_is_recorded() =>
        Gen.Select(AnyHistory, Moment, Gen.Int[0, 2]).Sample(
            (engagement, at, kind) =>
            {
                Fact wish = kind switch
                {
                    0 => new ReplyReceived { At = at, Meaning = ReplyMeaning.DoNotContact },
                    1 => new FeltUnsafe { At = at },
                    _ => new Bereaved { At = at },
                };
                var heard = engagement.TryRecord(wish, now: null, out var next, out var refusal);
                heard.Should().BeTrue(refusal?.Reason);
                if (kind < 2) Planner.Plan(next!, at + Duration.FromDays(300)).Should().BeEmpty();
            },
            iter: 20_000);

    [Fact]
    public void An_unrelated_fact_changes_nothing() =>
        Gen.Select(AnyHistory, Moment, Moment, Gen.Int[0, 2]).Sample(
            (engagement, now, at, kind) =>
            {
                Fact unrelated = kind switch
                {
                    0 => new OwnCopySeen { At = at, By = Channel.Email },
                    1 => new UnknownFact { At = at, Kind = "giftSent", Content = "{}" },
                    _ => new MessageApproved { At = at, Purpose = MessagePurpose.Request, Fingerprint = Approval.Of(engagement, new OutreachMessage { Body = "" }, []) },
                };
                Planner.Plan(engagement.Record(unrelated), now).Should().Equal(Planner.Plan(engagement, now));
            },
            iter: 3_000);

    [Fact]
    public void Every_step_can_say_why_and_tells_itself_from_the_others() =>
        Gen.Select(AnyHistory, Moment).Sample(
            (engagement, now) =>
            {
                var plan = Planner.Plan(engagement, now);
                plan.Select(step => step.Key).Should().OnlyHaveUniqueItems();
                if (plan.IsEmpty) Planner.WhySilent(engagement, Surroundings.None, now)!.Reason.Should().EndWith(".");
                foreach (var step in plan)
                {
                    step.Sentence.Should().MatchRegex("^[A-Z].* (by|from) .+[^.]\\.$");
                    step.Title.Should().MatchRegex("^[A-Z].*[^.]$");
                    step.SentenceIn("de").Should().MatchRegex("^[A-ZÄÖÜ].*, spätestens .+: .+[^.]\\.$");
                    step.TitleIn("de-AT").Should().NotBe(step.Title);
                    step.ReasonIn("en").Should().Be(step.Reason);
                }
            },
            iter: 1_000);
}
