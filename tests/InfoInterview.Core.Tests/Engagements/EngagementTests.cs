using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

public sealed class EngagementTests
{
    private static readonly Fact[] WholeStory =
    [
        A.Sent("2026-09-01 10:00"),
        A.FollowUp("2026-09-09 10:00"),
        A.Reply(ReplyMeaning.Yes, "2026-09-10 15:00"),
        A.Agreed("2026-09-11 10:00", "2026-09-16 14:00"),
        new MeetingConfirmed { At = A.At("2026-09-15 10:00") },
        A.Held("2026-09-16 14:25"),
        A.Thanked("2026-09-16 18:00"),
        new NotesWritten { At = A.At("2026-09-16 19:00") },
    ];

    [Fact]
    public void A_history_passes_through_the_stages()
    {
        var engagement = A.Engagement();
        var stages = new List<Stage> { engagement.Stage };
        foreach (var fact in WholeStory)
        {
            engagement = engagement.Record(fact);
            stages.Add(engagement.Stage);
        }

        stages.Should().Equal(
            Stage.Preparing, Stage.AwaitingReply, Stage.AwaitingReply, Stage.Scheduling, Stage.Agreed, Stage.Agreed, Stage.Held, Stage.Held, Stage.Complete);
    }

    [Fact]
    public void Recording_twice_is_recording_once()
    {
        var once = A.Engagement(WholeStory);
        foreach (var fact in WholeStory) once.Record(fact).Should().BeSameAs(once);
    }

    [Fact]
    public void The_same_key_is_the_same_fact_whatever_it_says()
    {
        var first = A.Engagement(A.Sent("2026-09-01 10:00") with { Key = "k1" });
        first.Record(A.Sent("2026-09-02 10:00") with { Key = "k1" }).Should().BeSameAs(first);
        first.Record(A.Sent("2026-09-02 10:00") with { Key = "k2" }).Facts.Should().HaveCount(2);
    }

    [Fact]
    public void Facts_that_are_known_together_may_come_in_any_order() =>
        Gen.Shuffle(WholeStory).Sample(
            shuffled =>
            {
                var engagement = A.Engagement().Record(shuffled.Concat(shuffled[..3]));
                engagement.Stage.Should().Be(Stage.Complete);
                engagement.Facts.Should().Equal(WholeStory);
            },
            iter: 200);

    [Fact]
    public void Facts_that_arrive_in_any_possible_order_give_one_history() =>
        Gen.Shuffle(WholeStory).Sample(
            shuffled =>
            {
                var engagement = A.Engagement();
                var waiting = shuffled.ToList();
                while (waiting.Count > 0)
                {
                    var taken = waiting.Find(fact => engagement.TryRecord(fact, null, out _, out _))!;
                    engagement = engagement.Record(taken);
                    waiting.Remove(taken);
                }

                engagement.Stage.Should().Be(Stage.Complete);
                engagement.Facts.Should().Equal(WholeStory);
            },
            iter: 200);

    public static TheoryData<string, Fact[], Fact, Type?> Impossible => new()
    {
        { "thanks before any talk", [A.Sent("2026-09-01 10:00")], A.Thanked("2026-09-02 10:00"), null },
        { "thanks dated before the talk", [A.Held("2026-09-16 14:25")], A.Thanked("2026-09-15 10:00"), null },
        { "thanks for a talk that is only agreed", [A.Agreed("2026-09-04 10:00", "2026-09-16 14:00")], A.Thanked("2026-09-05 10:00"), typeof(MeetingAgreed) },
        { "notes without a talk", [], A.Notes("2026-09-16 19:00"), null },
        { "action items without a talk", [], new ActionsPlanned { At = A.At("2026-09-16 19:00") }, null },
        { "a talk before its agreed time", [A.Agreed("2026-09-04 10:00", "2026-09-16 14:00")], A.Held("2026-09-15 14:25"), typeof(MeetingAgreed) },
        { "a talk that was called off", [A.Agreed("2026-09-04 10:00", "2026-09-16 14:00"), A.Cancelled(Side.Contact, "2026-09-15 10:00")], A.Held("2026-09-16 14:25"), typeof(MeetingCancelled) },
        { "a second talk that was not agreed", [A.Held("2026-09-16 14:25")], A.Held("2026-09-17 14:25"), typeof(MeetingHeld) },
        { "an agreement that makes a recorded talk impossible", [A.Held("2026-09-16 14:25")], A.Agreed("2026-09-04 10:00", "2026-09-17 14:00"), typeof(MeetingHeld) },
        { "calling off a talk that took place", [A.Agreed("2026-09-04 10:00", "2026-09-16 14:00"), A.Held("2026-09-16 14:25")], A.Cancelled(Side.Seeker, "2026-09-10 10:00"), typeof(MeetingHeld) },
    };

    public static TheoryData<string, Fact[], Fact, Stage> Crossed => new()
    {
        { "a follow-up that arrives before its request", [], A.FollowUp("2026-09-09 10:00"), Stage.AwaitingReply },
        { "a second follow-up", [A.Sent("2026-09-01 10:00"), A.FollowUp("2026-09-09 10:00")], A.FollowUp("2026-09-19 10:00"), Stage.AwaitingReply },
        { "a follow-up that crossed the answer", [A.Sent("2026-09-01 10:00"), A.FollowUp("2026-09-09 10:00")], A.Reply(ReplyMeaning.No, "2026-09-08 10:00"), Stage.Declined },
        { "a message that crossed a wish for silence", [A.Sent("2026-09-01 10:00"), A.FollowUp("2026-09-09 10:00")], A.Reply(ReplyMeaning.DoNotContact, "2026-09-09 09:58"), Stage.Closed },
        {
            "a wish for silence before a second talk that was agreed and held",
            [A.Held("2026-09-01 14:00"), A.Agreed("2026-09-03 10:00", "2026-09-16 14:00"), A.Held("2026-09-16 14:25")],
            A.Reply(ReplyMeaning.DoNotContact, "2026-09-02 10:00"), Stage.Closed
        },
        {
            "a feeling of unsafety before a talk that was called off, agreed anew and held",
            [
                A.Agreed("2026-09-03 10:00", "2026-09-16 14:00"), A.Cancelled(Side.Contact, "2026-09-04 10:00"),
                A.Agreed("2026-09-06 10:00", "2026-09-16 14:00"), A.Held("2026-09-16 14:25"),
            ],
            new FeltUnsafe { At = A.At("2026-09-05 10:00") }, Stage.Closed
        },
        {
            "a death between a second agreement and its talk",
            [A.Held("2026-09-01 14:00"), A.Agreed("2026-09-03 10:00", "2026-09-16 14:00"), A.Held("2026-09-16 14:25")],
            new Bereaved { At = A.At("2026-09-10 10:00") }, Stage.Postponed
        },
        { "a request after a no", [A.Sent("2026-09-01 10:00"), A.Reply(ReplyMeaning.No, "2026-09-02 10:00")], A.Sent("2026-09-09 10:00"), Stage.Declined },
        { "a cancellation that arrives before its agreement", [], A.Cancelled(Side.Contact, "2026-09-09 10:00"), Stage.Preparing },
        { "thanks for an answer that has not arrived", [A.Sent("2026-09-01 10:00")], new RefusalThanked { At = A.At("2026-09-03 10:00") }, Stage.AwaitingReply },
        { "an invitation after a no", [A.Reply(ReplyMeaning.No, "2026-09-02 10:00")], A.Agreed("2026-09-03 10:00", "2026-09-16 14:00"), Stage.Agreed },
        { "an agreement noted after its talk", [A.Held("2026-09-16 14:25")], A.Agreed("2026-09-16 20:00", "2026-09-16 14:00"), Stage.Held },
    };

    [Theory]
    [MemberData(nameof(Crossed))]
    public void What_can_have_happened_is_recorded_even_where_it_should_not_have(string what, Fact[] before, Fact fact, Stage stage) =>
        A.Engagement(before).Record(fact).Stage.Should().Be(stage, what);

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_have_happened_is_refused_and_the_fact_in_the_way_is_named(string what, Fact[] before, Fact fact, Type? inTheWay)
    {
        var engagement = A.Engagement(before);
        engagement.TryRecord(fact, now: null, out var next, out var refusal).Should().BeFalse(what);
        next.Should().BeNull();
        refusal!.InTheWay?.GetType().Should().Be(inTheWay);
        refusal.Reason.Should().EndWith(".");

        var recording = () => engagement.Record(fact);
        recording.Should().Throw<FactRefusedException>().WithMessage(refusal.Reason);
    }

    [Fact]
    public void A_fact_from_the_future_is_refused()
    {
        var now = A.At("2026-09-16 14:00");
        A.Engagement().TryRecord(A.Held("2026-09-16 14:01"), now, out _, out var refusal).Should().BeFalse();
        refusal!.Reason.Should().Contain("future");
        A.Engagement().TryRecord(A.Held("2026-09-16 14:00"), now, out _, out _).Should().BeTrue();
        A.Engagement(A.Agreed("2026-09-04 10:00", "2026-09-18 14:00")).TryRecord(A.Held("2026-09-18 14:20"), now, out _, out refusal).Should().BeFalse();
        refusal!.InTheWay.Should().BeOfType<MeetingAgreed>();
    }

    [Fact]
    public void A_late_yes_opens_what_was_let_rest()
    {
        var closed = A.Engagement(A.Sent("2026-09-01 10:00"), new EngagementClosed { At = A.At("2026-09-20 10:00") });
        closed.Stage.Should().Be(Stage.Closed);
        closed.Record(A.Reply(ReplyMeaning.Yes, "2026-10-01 10:00")).Stage.Should().Be(Stage.Scheduling);
    }

    [Fact]
    public void Nothing_undoes_a_wish_not_to_be_written_to() =>
        A.Engagement(A.Reply(ReplyMeaning.DoNotContact, "2026-09-01 10:00"), A.Reply(ReplyMeaning.Yes, "2026-10-01 10:00"))
            .Stage.Should().Be(Stage.Closed);

    [Fact]
    public void Facts_at_one_instant_stand_in_the_order_of_the_process()
    {
        var at = A.At("2026-09-16 14:00");
        Fact[] facts = [new NotesWritten { At = at }, new ThankYouSent { At = at }, new MeetingHeld { At = at }, new OutreachSent { At = at, By = Channel.Email }];
        var engagement = A.Engagement(facts[2], facts[0], facts[3], facts[1]);
        engagement.Facts.Select(fact => fact.GetType()).Should().Equal(typeof(OutreachSent), typeof(MeetingHeld), typeof(ThankYouSent), typeof(NotesWritten));
    }

    [Fact]
    public void An_agreement_keeps_what_was_meant_and_needs_sane_minutes()
    {
        A.Agreed("2026-09-04 10:00", "2026-09-16 14:00").Appointment.ToString().Should().Be("Wed 16 September 2026 14:00 Europe/London, 20 minutes");
        foreach (var minutes in new[] { 0, -5, NodaConstants.MinutesPerDay + 1 })
        {
            var agreeing = () => A.Agreed("2026-09-04 10:00", "2026-09-16 14:00", minutes);
            agreeing.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void Two_histories_with_one_person_become_one_with_every_fact_once()
    {
        var sent = A.Sent("2026-03-02 10:00") with { Key = "request-1" };
        var one = A.Engagement(sent);
        var other = A.Engagement(sent, A.Reply(ReplyMeaning.Yes, "2026-03-04 10:00"));

        one.TryJoin(other, out var joined, out _).Should().BeTrue();
        other.TryJoin(one, out var same, out _).Should().BeTrue();

        joined!.Facts.Should().Equal(other.Facts);
        same!.Facts.Should().Equal(joined.Facts);
    }

    [Fact]
    public void Two_histories_that_cannot_both_have_happened_stay_two()
    {
        var one = A.Engagement(A.Held("2026-03-02 10:00"));

        one.TryJoin(A.Engagement(A.Held("2026-03-05 10:00")), out var joined, out var refusal).Should().BeFalse();

        joined.Should().BeNull();
        refusal!.Reason.Should().Contain("already");
    }
}
