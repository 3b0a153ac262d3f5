using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Time;

namespace InfoInterview.Tests.Engagements;

/// <summary>
/// Situations of real life: what is recorded, and the wise next step with its time and the message that its cause needs. All times are
/// London's; 1 September 2026 is a Tuesday.
/// </summary>
public sealed class SituationTests
{
    private static readonly OutreachSent Asked = A.Sent("2026-09-01 10:00");
    private static readonly MeetingAgreed Agreed = A.Agreed("2026-09-04 10:00", "2026-09-11 14:00");
    private static readonly MeetingHeld Talk = A.Held("2026-09-10 11:20");
    private static readonly Fact[] Done = [Talk, A.Thanked("2026-09-10 19:00"), A.Notes("2026-09-10 20:00"), new ActionsPlanned { At = A.At("2026-09-10 21:00") }, new Connected { At = A.At("2026-09-11 09:00") }];
    private static readonly Appointment Tuesday = A.Agreed("2026-09-04 10:00", "2026-09-08 10:00").Appointment;
    private static readonly ReplyReceived Yes = A.Reply(ReplyMeaning.Yes, "2026-09-03 11:00");
    private static readonly ReplyReceived Named = A.Reply(ReplyMeaning.Referral, "2026-09-03 11:00") with { Referred = "Ines Duarte" };

    public static TheoryData<string, Fact[], string, string[]> Cases => new()
    {
        { "1 call me now", [Asked, Yes with { Remarks = [ReplyRemark.CallNow] }], "2026-09-03 11:05", ["CallNow Open 2026-09-03 11:00..2026-09-03 12:00 -"] },
        { "1 call me now, asked at night", [Asked, A.Reply(ReplyMeaning.Yes, "2026-09-03 22:00") with { Remarks = [ReplyRemark.CallNow] }], "2026-09-03 22:05", ["CallNow Waiting 2026-09-04 09:00..2026-09-04 10:00 -"] },
        { "1 the call was missed", [Asked, Yes with { Remarks = [ReplyRemark.CallNow] }], "2026-09-03 12:30", ["CallNow PastDue 2026-09-03 11:00..2026-09-03 12:00 CallMissed"] },
        { "2 only in writing", [Asked, Yes with { Form = ReplyForm.InWriting }], "2026-09-03 12:00", ["SendQuestions Open 2026-09-03 11:00..2026-09-07 WrittenQuestions"] },
        { "2 the questions are sent", [Asked, Yes with { Form = ReplyForm.InWriting }, Wrote(MessagePurpose.WrittenQuestions, "2026-09-04 10:00")], "2026-09-05 12:00", ["LetItRest Waiting 2026-09-18..2026-09-18 -"] },
        { "3 a yes for later", [Asked, Yes with { Until = A.Day("2026-12-03") }], "2026-10-01 12:00", ["OfferTimes Waiting 2026-12-03..2026-12-07 AskAgain"] },
        { "4 an assistant offers times", [Asked, Yes with { Through = "Mr. Abe", Offered = [Tuesday, Tuesday] }], "2026-09-03 12:00", ["AcceptTime Open 2026-09-03 11:00..2026-09-04 AcceptTime"] },
        { "5 they offer times", [Asked, A.Proposed(Side.Contact, "2026-09-03 11:00")], "2026-09-03 12:00",
            ["AcceptTime Open 2026-09-03 11:00..2026-09-03 AcceptTime"] },
        { "6 they point to an opening, and the talk stays open", [Asked, Yes, new OpeningOffered { At = A.At("2026-09-03 11:00") }], "2026-09-03 12:00", ["AnswerOffer Open 2026-09-03 11:00..2026-09-04 AnswerOffer", "OfferTimes Open 2026-09-03 11:00..2026-09-07 OfferTimes"] },
        { "7 send me your résumé", [Asked, Yes with { Remarks = [ReplyRemark.ResumeAsked] }], "2026-09-03 12:00", ["SendResume Open 2026-09-03 11:00..2026-09-04 ResumeAsAsked"] },
        { "8 come to our open day", [Asked, Yes with { Form = ReplyForm.Event, Event = "our open day", Until = A.Day("2026-09-10") }], "2026-09-03 12:00", ["ConfirmEvent Open 2026-09-03 11:00..2026-09-04 ConfirmEvent", "Prepare Waiting 2026-09-07..2026-09-09 -", "HaveConversation Waiting 2026-09-10..2026-09-10 -"] },
        { "8 after the open day", [Asked, Yes with { Form = ReplyForm.Event, Until = A.Day("2026-09-10") }, Wrote(MessagePurpose.ConfirmEvent, "2026-09-04 10:00")], "2026-09-11 12:00", ["RecordTalk Open 2026-09-11..2026-09-12 -"] },
        { "9 passed on to nobody by name", [Asked, A.Reply(ReplyMeaning.Referral, "2026-09-03 11:00")], "2026-09-03 12:00", ["AnswerHandedOn Open 2026-09-03 11:00..2026-09-07 HandedOn"] },
        { "9 then let be", [Asked, A.Reply(ReplyMeaning.Referral, "2026-09-03 11:00"), Wrote(MessagePurpose.HandedOn, "2026-09-04 10:00")], "2026-09-05 12:00", [] },
        { "11 they named somebody", [Asked, Named], "2026-09-03 12:00", ["ThankForReferral Open 2026-09-03 11:00..2026-09-04 ReferralThanks", "ContactReferral Open 2026-09-03 11:00..2026-09-10 Request"] },
        { "11 thanked, and written to", [Asked, Named, Wrote(MessagePurpose.ReferralThanks, "2026-09-03 12:00"), new ReferralTakenUp { At = A.At("2026-09-03 13:00") }], "2026-09-04 12:00", [] },
        { "12 the seeker did not come, on a Friday", [Agreed, A.Missed(Side.Seeker, "2026-09-11 14:20")], "2026-09-11 15:00", ["Apologise Open 2026-09-11 14:20..2026-09-11 20:20 Apology"] },
        { "13 the seeker was late", [Talk with { WasLate = true }, A.Notes("2026-09-10 20:00"), new ActionsPlanned { At = A.At("2026-09-10 21:00") }], "2026-09-10 21:30", ["SendThanks Open 2026-09-10 11:20..2026-09-11 11:20 ThankYou"] },
        { "14 they did not come", [Agreed, A.Missed(Side.Contact, "2026-09-11 14:20")], "2026-09-11 15:00", ["OfferTimes Open 2026-09-11 14:20..2026-09-11 Reschedule"] },
        { "14 nor the second time", [Agreed, A.Missed(Side.Contact, "2026-09-11 14:20"), A.Agreed("2026-09-12 10:00", "2026-09-16 14:00"), A.Missed(Side.Contact, "2026-09-16 14:20")], "2026-09-16 15:00", ["LetItRest Open 2026-09-16 14:20..2026-09-23 -"] },
        { "15 thanks forgotten for ten days", [Talk, A.Notes("2026-09-10 20:00"), new ActionsPlanned { At = A.At("2026-09-10 21:00") }], "2026-09-20 12:00", ["SendThanks Overdue 2026-09-10 11:20..2026-09-11 11:20 ThankYou"] },
        { "16 they were promoted", [.. Done, new NewsHeard { At = A.At("2026-09-15 10:00"), What = "head of planning" }], "2026-09-15 12:00", ["Congratulate Open 2026-09-15 10:00..2026-09-22 Congratulation", "KeepInTouch Waiting 2026-12-10..2027-03-10 CheckIn"] },
        { "17 their promise, two weeks later", [.. Done, Promise], "2026-09-25 12:00", ["RemindOfPromise Open 2026-09-24..2026-10-01 PromiseReminder", "KeepInTouch Waiting 2026-12-10..2027-03-10 CheckIn"] },
        { "17 is followed once", [.. Done, Promise, Wrote(MessagePurpose.PromiseReminder, "2026-09-25 12:00")], "2026-10-25 12:00", ["KeepInTouch Waiting 2026-12-24..2027-03-24 CheckIn"] },
        { "17 not when it was kept", [.. Done, Promise, new PromiseKept { At = A.At("2026-09-12 10:00"), By = Side.Contact }], "2026-09-25 12:00", ["KeepInTouch Waiting 2026-12-11..2027-03-11 CheckIn"] },
        { "18 cut short, to be continued next week", [Talk with { IsCutShort = true, Until = A.Day("2026-09-14") }, A.Notes("2026-09-10 20:00"), new ActionsPlanned { At = A.At("2026-09-10 21:00") }], "2026-09-11 12:00", ["OfferTimes Waiting 2026-09-14..2026-09-16 TakeUpAgain"] },
        { "18 thanked once, at the end", [Talk with { IsCutShort = true }, A.Agreed("2026-09-11 10:00", "2026-09-15 14:00"), A.Held("2026-09-15 14:30"), A.Notes("2026-09-15 15:00"), new ActionsPlanned { At = A.At("2026-09-15 16:00") }], "2026-09-15 17:00", ["SendThanks Open 2026-09-15 14:30..2026-09-16 14:30 ThankYou"] },
        { "19 two of them in one meeting", [Agreed with { With = ["Ines Duarte"] }, A.Held("2026-09-11 14:30") with { With = ["Ines Duarte"] }, A.Notes("2026-09-11 15:00"), new ActionsPlanned { At = A.At("2026-09-11 16:00") }], "2026-09-11 17:00", ["SendThanks Open 2026-09-11 14:30..2026-09-12 14:30 ThankYou"] },
        { "20 an advance is no yes", [Asked, Yes with { Remarks = [ReplyRemark.PersonalAdvance] }], "2026-09-03 12:00", ["ChooseWayOut Open 2026-09-03 11:00..2026-09-07 -"] },
        { "20 nor is a slur", [Asked, Yes with { Remarks = [ReplyRemark.HostileRemark] }], "2026-09-03 12:00", ["ChooseWayOut Open 2026-09-03 11:00..2026-09-07 -"] },
        { "20 nothing is ever proposed again", [.. Done, new FeltUnsafe { At = A.At("2026-09-15 10:00") }, A.Reply(ReplyMeaning.Yes, "2026-09-16 10:00"), new EngagementReopened { At = A.At("2026-09-17 10:00") }], "2027-09-15 12:00", [] },
        { "21 the seeker applies there", [.. Done, new Applied { At = A.At("2026-09-15 10:00") }], "2026-09-15 12:00", ["TellApplied Open 2026-09-15 10:00..2026-09-16 Applied", "KeepInTouch Waiting 2026-12-10..2027-03-10 CheckIn"] },
        { "22 they offer an internship", [.. Done, Work], "2026-09-15 12:00", ["AnswerOffer Open 2026-09-15 10:00..2026-09-16 AnswerOffer", "DecideOffer Open 2026-09-15 10:00..2026-09-30 -", "KeepInTouch Waiting 2026-12-10..2027-03-10 CheckIn"] },
        { "22 and it is declined", [.. Done, Work, Wrote(MessagePurpose.AnswerOffer, "2026-09-15 12:00"), new OpeningAnswered { At = A.At("2026-09-20 10:00") }], "2026-09-20 12:00", ["DeclineOffer Open 2026-09-20 10:00..2026-09-21 DeclineOffer", "KeepInTouch Waiting 2026-12-14..2027-03-15 CheckIn"] },
        { "23 the goal is reached", [.. Done, new GoalReached { At = A.At("2026-09-15 10:00") }], "2026-09-15 12:00", ["SendClosingWord Open 2026-09-15 10:00..2026-09-22 ClosingWord", "KeepInTouch Waiting 2026-12-10..2027-03-10 CheckIn"] },
        { "23 who did not help is asked no more", [Asked, new GoalReached { At = A.At("2026-09-03 10:00") }], "2026-09-09 12:00", ["LetItRest Open 2026-09-03 10:00..2026-09-10 -"] },
        { "23 told once", [.. Done, new GoalReached { At = A.At("2026-09-15 10:00") }, Wrote(MessagePurpose.ClosingWord, "2026-09-16 10:00")], "2026-09-17 12:00", ["KeepInTouch Waiting 2026-12-15..2027-03-15 CheckIn"] },
        { "25 in mourning", [Asked, A.Later("2026-09-03 11:00", null), new Bereaved { At = A.At("2026-09-03 11:00") }], "2026-09-10 12:00", ["SendCondolence Waiting 2026-10-15..2026-10-29 Condolence"] },
        { "25 then a person decides", [Asked, new Bereaved { At = A.At("2026-09-03 11:00") }, Wrote(MessagePurpose.Condolence, "2026-10-15 10:00")], "2027-03-01 12:00", [] },
        { "a talk that was called off", [Agreed, A.Cancelled(Side.Contact, "2026-09-10 10:00")], "2026-09-10 12:00", ["OfferTimes Open 2026-09-10 10:00..2026-09-14 Reschedule"] },
        { "later, asked again with what they said", [Asked, A.Later("2026-09-03 11:00", "2026-10-05")], "2026-10-05 12:00", ["AskAgain Open 2026-10-05..2026-10-12 AskAgain"] },
        { "another way says that one wrote before", [Asked, A.FollowUp("2026-09-09 10:00")], "2026-09-17 12:00", ["TryOtherWay Open 2026-09-16..2026-09-23 OtherWay"] },
        { "a talk for money is for a person to decide", [Asked, Yes with { Remarks = [ReplyRemark.Paid] }], "2026-09-03 12:00", ["DecideReply Open 2026-09-03 11:00..2026-09-07 -"] },
    };

    private static PromiseMade Promise => new() { At = A.At("2026-09-10 11:20"), By = Side.Contact, What = "an introduction" };

    private static OpeningOffered Work => new() { At = A.At("2026-09-15 10:00"), IsTheirs = true, AnswerBy = A.Day("2026-09-30") };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_next_step_is_wise(string situation, Fact[] facts, string now, string[] expected) =>
        new FollowUpPlanner().Plan(A.Engagement().Record(facts), A.At(now)).Select(step => $"{Expect.Line(step)} {step.Message?.ToString() ?? "-"}").Should().Equal(expected, situation);

    [Fact]
    public void A_second_request_to_one_house_waits_and_says_who_was_asked()
    {
        var around = new Surroundings { Colleagues = [new Colleague { Name = PersonName.Parse("Ines Duarte"), Facts = [Asked] }] };
        var step = new FollowUpPlanner().Plan(A.Engagement(), around, A.At("2026-09-03 12:00")).Single();

        Expect.Line(step).Should().Be("SendRequest Waiting 2026-09-15..2026-09-15");
        step.Reason.Should().Contain("Ines Duarte").And.Contain("same house");
        step.Hold!.Rule!.Id.Should().Be(RuleIds.OneInAHouse);
        var answered = new Surroundings { Colleagues = [around.Colleagues[0] with { Facts = [Asked, A.Reply(ReplyMeaning.No, "2026-09-03 11:00")] }] };
        Expect.Line(new FollowUpPlanner().Plan(A.Engagement(), answered, A.At("2026-09-03 12:00")).Single()).Should().Be("SendRequest Open 2026-09-03..2026-09-03");
    }

    [Fact]
    public void A_week_of_talks_holds_new_requests()
    {
        var step = new FollowUpPlanner().Plan(A.Engagement(), new Surroundings { Load = new SeekerLoad { Owed = 12 } }, A.At("2026-09-03 12:00")).Single();
        step.Status.Should().Be(WindowStatus.Waiting);
        step.Hold!.Cause.Should().Be(HoldCause.Backlog);
    }

    [Theory]
    [InlineData(true, MeetingPlace.Private, true)]
    [InlineData(true, MeetingPlace.Public, false)]
    [InlineData(false, MeetingPlace.Private, false)]
    public void A_minor_is_warned_of_private_places(bool isMinor, MeetingPlace place, bool isWarned)
    {
        var engagement = A.Engagement(A.Seeker() with { IsMinor = isMinor }, A.Contact(), Agreed with { Place = place });
        new EngagementReviewer().Review(engagement).Any(finding => string.Equals(finding.Rule.Id, RuleIds.MeetInPublic, StringComparison.Ordinal)).Should().Be(isWarned);
    }

    [Fact]
    public void Silence_has_a_reason()
    {
        var planner = new FollowUpPlanner();
        string? Why(params Fact[] facts) => planner.WhySilent(A.Engagement(facts), Surroundings.None, A.At("2026-10-03 12:00"))?.Reason;

        Why(A.Reply(ReplyMeaning.DoNotContact, "2026-09-03 11:00")).Should().StartWith("They asked not to be written to");
        Why(Asked, A.Closed("2026-09-03 11:00")).Should().StartWith("You let it rest");
        Why(Asked, new OutreachWithdrawn { At = A.At("2026-09-03 11:00") }).Should().StartWith("You withdrew");
        Why(Asked, new FeltUnsafe { At = A.At("2026-09-03 11:00") }).Should().Contain("nothing is owed").And.Contain("centre");
        Why(Asked).Should().BeNull("there is something to do");
        var asked = A.Engagement(Asked);
        var key = planner.Plan(asked, A.At("2026-09-09 12:00")).Single().Key;
        planner.WhyGone(asked, Surroundings.None, key, A.At("2026-09-09 12:00")).Should().BeNull();
        planner.WhyGone(asked.Record(Yes), Surroundings.None, key, A.At("2026-09-09 12:00"))!.Reason.Should().Be("Something took its place: they said yes.");
        planner.WhyGone(asked.Record(new StepDismissed { At = A.At("2026-09-08 10:00"), Step = NextStepKind.FollowUp }), Surroundings.None, key, A.At("2026-09-09 12:00"))!.Cause.Should().Be(SilenceCause.LeftOut);
    }

    [Fact]
    public void A_rule_that_is_weighed_anew_weighs_in_its_step() =>
        new FollowUpPlanner(FollowUpPolicy.Guide, RuleSettings.Default.With(RuleIds.FollowUpOnce, Severity.Warning))
            .Plan(A.Engagement(Asked), A.At("2026-09-09 12:00")).Single().Severity.Should().Be(Severity.Warning);

    private static MessageSent Wrote(MessagePurpose purpose, string at) => new() { At = A.At(at), Purpose = purpose };
}
