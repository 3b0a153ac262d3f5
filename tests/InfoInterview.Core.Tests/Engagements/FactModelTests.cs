using InfoInterview.Engagements;
using InfoInterview.Outreach;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

/// <summary>What facts name, their place at one instant, taking back, and the bounds of dates.</summary>
public sealed class FactModelTests
{
    private static readonly OutreachSent Asked = A.Sent("2026-09-01 10:00");
    private static readonly MeetingAgreed Old = A.Agreed("2026-09-04 10:00", "2026-09-16 14:00");
    private static readonly FollowUpPlanner Planner = new();

    [Fact]
    public void Every_kind_is_in_the_table_once_and_says_so()
    {
        FactKind.All.Select(kind => kind.Name).Should().OnlyHaveUniqueItems();
        FactKind.All.SelectMany(kind => kind.Choices).Select(choice => choice.Name).Should().OnlyHaveUniqueItems();
        typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract && type != typeof(UnknownFact)).Should().HaveCount(FactKind.All.Count);
        foreach (var kind in FactKind.All)
        {
            FactKind.Find(kind.Name).Should().BeSameAs(kind);
            var fact = kind.Blank(A.At("2026-09-01 10:00"));
            FactKind.Of(fact).Should().BeSameAs(kind);
            kind.WordsFor(fact).Should().MatchRegex("^[a-z].*[^.]$");
            foreach (var choice in kind.Choices) FactKind.Of(choice.At(fact.At)).Should().BeSameAs(kind, choice.Name);
        }
    }

    [Fact]
    public void Called_off_and_agreed_anew_at_one_minute_keeps_the_meeting_in_any_order()
    {
        Fact[] facts = [Asked, Old, A.Cancelled(Side.Contact, "2026-09-09 15:30"), A.Agreed("2026-09-09 15:30", "2026-09-17 14:00")];
        A.Engagement(facts).Stage.Should().Be(Stage.Agreed);
        A.Engagement().Record(Enumerable.Reverse(facts)).Stage.Should().Be(Stage.Agreed);
        Engagement.Restore(A.Seeker(), A.Contact(), Enumerable.Reverse(facts)).Stage.Should().Be(Stage.Agreed);
    }

    [Fact]
    public void Agreed_and_then_called_off_at_one_minute_keeps_its_sequence()
    {
        var engagement = A.Engagement(Asked, Old, A.Cancelled(Side.Contact, "2026-09-04 10:00"));
        engagement.Stage.Should().Be(Stage.Scheduling);
        engagement.Facts[^1].Sequence.Should().Be(1);
        Engagement.Restore(A.Seeker(), A.Contact(), engagement.Facts.Reverse()).Stage.Should().Be(Stage.Scheduling);
        engagement.Record(A.Cancelled(Side.Contact, "2026-09-04 10:00")).Should().BeSameAs(engagement, "it is the same fact");
        A.Engagement(Asked, Old).TryJoin(engagement, out var joined, out _).Should().BeTrue();
        joined!.Facts.Should().Equal(engagement.Facts);
    }

    [Fact]
    public void A_late_cancellation_of_the_old_time_leaves_the_new_one()
    {
        var moved = A.Engagement(Asked, Old, A.Moved("2026-09-08 10:00", "2026-09-17 15:00"));
        moved.Record(A.Cancelled(Side.Contact, "2026-09-09 10:00") with { Appointment = Old.Appointment }).Stage.Should().Be(Stage.Agreed);
        moved.Record(A.Cancelled(Side.Contact, "2026-09-09 10:00")).Stage.Should().Be(Stage.Scheduling);
    }

    [Fact]
    public void A_decision_on_an_older_answer_does_not_outweigh_a_newer_one()
    {
        var unclear = A.Reply(ReplyMeaning.Unclear, "2026-09-02 10:00");
        var decided = A.Reply(ReplyMeaning.Yes, "2026-09-04 10:00") with { Decides = unclear.Reference };
        A.Engagement(Asked, unclear, decided).Stage.Should().Be(Stage.Scheduling);
        A.Engagement(Asked, unclear, A.Reply(ReplyMeaning.No, "2026-09-03 10:00"), decided).Stage.Should().Be(Stage.Declined);
        A.Engagement(Asked, unclear, decided with { At = unclear.At }).Stage.Should().Be(Stage.Scheduling, "at one minute the decision stands behind");
    }

    [Fact]
    public void Leaving_out_one_promise_leaves_the_others()
    {
        var one = new PromiseMade { At = A.At("2026-09-02 10:00"), By = Side.Seeker, What = "the article" };
        var other = one with { What = "the address" };
        var engagement = A.Engagement(Asked, one, other, new StepDismissed { At = A.At("2026-09-03 10:00"), Step = NextStepKind.KeepPromise, Cause = one.Reference });
        Planner.Plan(engagement, A.At("2026-09-04 10:00")).Where(step => step.Kind == NextStepKind.KeepPromise).Select(step => step.Cause).Should().Equal(other);
        var putOff = A.Engagement(Asked, one, other, new StepDeferred { At = A.At("2026-09-03 10:00"), Step = NextStepKind.KeepPromise, Cause = one.Reference, Until = A.Day("2026-09-20") });
        Planner.Plan(putOff, A.At("2026-09-04 10:00")).Where(step => step.Hold is not null).Select(step => step.Cause).Should().Equal(one);
    }

    [Fact]
    public void Keeping_in_touch_that_was_left_out_comes_again()
    {
        var engagement = A.Engagement(A.Held("2026-06-04 11:20"), A.Thanked("2026-06-04 19:00"), A.Notes("2026-06-04 20:00"), new ActionsPlanned { At = A.At("2026-06-05 09:00") }, new Connected { At = A.At("2026-06-06 09:00") });
        var left = engagement.Record(new StepDismissed { At = A.At("2026-09-07 10:00"), Step = NextStepKind.KeepInTouch });
        Planner.Plan(left, A.At("2026-09-08 10:00")).Select(Expect.Line).Should().Equal("KeepInTouch Waiting 2026-12-07..2027-03-08");
    }

    [Fact]
    public void A_fact_is_taken_back_as_long_as_nothing_was_sent_on_its_strength()
    {
        var wrong = A.Reply(ReplyMeaning.No, "2026-09-02 10:00");
        var engagement = A.Engagement(Asked, wrong);
        var back = new FactTakenBack { At = A.At("2026-09-03 10:00"), Taken = wrong.Reference };
        var taken = engagement.Record(back);
        taken.Stage.Should().Be(Stage.AwaitingReply);
        taken.Standing.Should().Equal(Asked);
        taken.Facts.Should().Equal(Asked, wrong, back);
        A.Engagement().Record(taken.Facts.Reverse()).Stage.Should().Be(Stage.AwaitingReply);
        taken.Record(A.Reply(ReplyMeaning.Yes, "2026-09-04 10:00")).Stage.Should().Be(Stage.Scheduling);

        var thanked = engagement.Record(new RefusalThanked { At = A.At("2026-09-02 12:00") });
        thanked.TryRecord(back, null, out _, out var refusal).Should().BeFalse();
        refusal!.InTheWay.Should().BeOfType<RefusalThanked>();
        engagement.TryRecord(back with { Taken = "nothing" }, null, out _, out refusal).Should().BeFalse();
        refusal!.Reason.Should().Contain("no such entry");
        A.Engagement(Asked, A.Held("2026-09-02 10:00"), A.Thanked("2026-09-02 12:00"), A.Notes("2026-09-02 11:00"))
            .Record(new FactTakenBack { At = A.At("2026-09-03 10:00"), Taken = A.Notes("2026-09-02 11:00").Reference }).Stage.Should().Be(Stage.Held, "no message is sent on the strength of notes");
    }

    public static TheoryData<string, Fact, string> Beyond => new()
    {
        { "a day at the end of the calendar", A.Later("2026-09-02 10:00", "9999-12-31"), "until" },
        { "the first year", A.Away("2026-09-02 10:00", "0001-01-01"), "until" },
        { "a promise", new PromiseMade { At = A.At("2026-09-02 10:00"), By = Side.Seeker, What = "x", Due = A.Day("2200-01-01") }, "due" },
        { "an appointment", A.Agreed("2026-09-02 10:00", "9999-12-31 23:59"), "appointment" },
        { "offered times", new MeetingProposed { At = A.At("2026-09-02 10:00"), By = Side.Contact, Times = [A.Agreed("2026-09-02 10:00", "1000-01-01 10:00").Appointment] }, "times" },
        { "the moment itself", new OutreachSent { At = Instant.MaxValue, By = Channel.Email }, "at" },
        { "its beginning", new OutreachSent { At = Instant.MinValue, By = Channel.Email }, "at" },
    };

    [Theory]
    [MemberData(nameof(Beyond))]
    public void A_date_that_nobody_can_mean_is_refused_with_its_place_and_an_old_one_is_planned(string what, Fact fact, string place)
    {
        A.Engagement(Asked).TryRecord(fact, null, out _, out var refusal).Should().BeFalse(what);
        refusal!.Place.Should().Be(place);
        refusal.Reason.Should().Contain("1900 to 2199");
        FluentActions.Invoking(() => A.Engagement().Record([Asked, fact])).Should().Throw<FactRefusedException>();

        var kept = Engagement.Restore(A.Seeker(), A.Contact(), [Asked, fact]);
        kept.Facts.Should().Contain(fact, "nothing that was kept is lost");
        foreach (var now in new[] { "1950-01-01 10:00", "2026-09-08 10:00", "2199-12-30 10:00" })
        {
            foreach (var step in Planner.Plan(kept, A.At(now))) step.Sentence.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Taking_up_again_what_was_not_closed_changes_nothing()
    {
        var asked = A.Engagement(Asked);
        var again = asked.Record(new EngagementReopened { At = A.At("2026-09-03 10:00") });
        again.Stage.Should().Be(Stage.AwaitingReply);
        Planner.Plan(again, A.At("2026-09-09 10:00")).Should().Equal(Planner.Plan(asked, A.At("2026-09-09 10:00")));
    }
}
