using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

/// <summary>
/// Every sentence of what the planner promises, with dates. All times are London's; 1 September 2026 is a Tuesday, 5 June a Friday.
/// </summary>
public sealed class PlannerCaseTests
{
    private static readonly OutreachSent Asked = A.Sent("2026-09-01 10:00");
    private static readonly MeetingAgreed Agreed = A.Agreed("2026-09-04 10:00", "2026-09-16 14:00");
    private static readonly MeetingHeld Talk = A.Held("2026-06-04 11:20");
    private static readonly Fact[] Done = [Talk, A.Thanked("2026-06-04 19:00"), A.Notes("2026-06-04 20:00"), new ActionsPlanned { At = A.At("2026-06-05 09:00") }, new Connected { At = A.At("2026-06-06 09:00") }];

    public static TheoryData<string, Fact[], string, string[]> BeforeTheTalk => new()
    {
        { "the request goes out on an open day", [], "2026-09-01 10:00", ["SendRequest Open 2026-09-01..2026-09-01"] },
        { "not on a week-end", [], "2026-09-05 10:00", ["SendRequest Waiting 2026-09-07..2026-09-07"] },
        { "one follow-up 7 to 14 days later", [Asked], "2026-09-07 23:59", ["FollowUp Waiting 2026-09-08..2026-09-15"] },
        { "open on the seventh day", [Asked], "2026-09-08 00:00", ["FollowUp Open 2026-09-08..2026-09-15"] },
        { "past due after the fourteenth", [Asked], "2026-09-16 00:00", ["FollowUp PastDue 2026-09-08..2026-09-15"] },
        { "dropped when it would come four weeks too late", [Asked], "2026-10-14 10:00", ["LetItRest Overdue 2026-09-15..2026-09-15"] },
        { "once: then another channel or colleague", [Asked, A.FollowUp("2026-09-09 10:00")], "2026-09-10 10:00", ["TryOtherWay Waiting 2026-09-16..2026-09-23"] },
        { "once: then close politely", [Asked, A.FollowUp("2026-09-09 10:00"), A.Sent("2026-09-16 10:00")], "2026-09-17 10:00", ["LetItRest Waiting 2026-09-23..2026-09-30"] },
        { "the other way is dropped when it comes too late", [Asked, A.FollowUp("2026-09-09 10:00")], "2026-10-22 10:00", ["LetItRest Overdue 2026-09-16..2026-09-23"] },
        { "a no is thanked for", [Asked, A.Reply(ReplyMeaning.No, "2026-09-02 11:00")], "2026-09-03 09:00", ["ThankForRefusal Open 2026-09-02 11:00..2026-09-04"] },
        { "and closes", [Asked, A.Reply(ReplyMeaning.No, "2026-09-02 11:00"), new RefusalThanked { At = A.At("2026-09-03 09:00") }], "2026-09-04 09:00", [] },
        { "a no stays final when a message crossed it", [Asked, A.Reply(ReplyMeaning.No, "2026-09-02 11:00"), A.Sent("2026-09-02 11:05")], "2026-09-03 09:00", ["ThankForRefusal Open 2026-09-02 11:00..2026-09-04"] },
        { "later waits for its date", [Asked, A.Later("2026-09-02 10:00", "2026-10-12")], "2026-09-20 10:00", ["AskAgain Waiting 2026-10-12..2026-10-19"] },
        { "later on a Sunday is Monday", [Asked, A.Later("2026-09-02 10:00", "2026-10-11")], "2026-09-20 10:00", ["AskAgain Waiting 2026-10-12..2026-10-19"] },
        { "later without a date waits two months", [Asked, A.Later("2026-09-02 10:00", null)], "2026-09-20 10:00", ["AskAgain Waiting 2026-11-02..2026-11-09"] },
        { "asking again begins anew", [Asked, A.Later("2026-09-02 10:00", "2026-10-12"), A.Sent("2026-10-12 10:00")], "2026-10-13 10:00", ["FollowUp Waiting 2026-10-19..2026-10-26"] },
        { "a yes gets times within two days", [Asked, A.Reply(ReplyMeaning.Yes, "2026-09-07 15:00")], "2026-09-08 09:00", ["OfferTimes Open 2026-09-07 15:00..2026-09-09"] },
        { "two days that end on a week-end end on Monday", [Asked, A.Reply(ReplyMeaning.Yes, "2026-09-04 15:00")], "2026-09-05 09:00", ["OfferTimes Open 2026-09-04 15:00..2026-09-07"] },
        { "times without an answer are offered once more", [Asked, A.Reply(ReplyMeaning.Yes, "2026-09-07 15:00"), A.Proposed(Side.Seeker, "2026-09-08 10:00")], "2026-09-09 09:00", ["RemindOfTimes Waiting 2026-09-15..2026-09-22"] },
        { "and then it rests", [Asked, A.Reply(ReplyMeaning.Yes, "2026-09-07 15:00"), A.Proposed(Side.Seeker, "2026-09-08 10:00"), A.Proposed(Side.Seeker, "2026-09-15 10:00")], "2026-09-16 09:00", ["LetItRest Waiting 2026-09-29..2026-09-29"] },
        { "times that they offer are a yes", [Asked, A.Proposed(Side.Contact, "2026-09-07 15:00")], "2026-09-07 16:00",
            ["AcceptTime Open 2026-09-07 15:00..2026-09-07"] },
        { "a referral leads to a new contact", [Asked, A.Reply(ReplyMeaning.Referral, "2026-09-04 10:00") with { Referred = "Ines Duarte" }], "2026-09-10 10:00", ["ThankForReferral PastDue 2026-09-04 10:00..2026-09-07", "ContactReferral Open 2026-09-04 10:00..2026-09-11"] },
        { "which ends once taken up", [Asked, A.Reply(ReplyMeaning.Referral, "2026-09-04 10:00"), new ReferralTakenUp { At = A.At("2026-09-05 10:00"), Name = "Ines Duarte" }], "2026-09-10 10:00", [] },
        { "an unclear answer is read by a person", [Asked, A.Reply(ReplyMeaning.Unclear, "2026-09-02 10:00")], "2026-09-10 10:00", ["DecideReply PastDue 2026-09-02 10:00..2026-09-04"] },
        { "any answer on any channel supersedes the follow-up", [Asked, A.Reply(ReplyMeaning.Yes, "2026-09-05 20:00") with { By = Channel.LinkedIn }], "2026-09-09 09:00", ["OfferTimes PastDue 2026-09-05 20:00..2026-09-07"] },
        { "a meeting supersedes it too", [Asked, A.Agreed("2026-09-03 10:00", "2026-09-21 14:00")], "2026-09-09 09:00", ["ConfirmMeeting Waiting 2026-09-18..2026-09-18", "Prepare Waiting 2026-09-18..2026-09-20", "HaveConversation Waiting 2026-09-21 13:50..2026-09-21 14:20"] },
        { "our own copy is no reply", [Asked, new OwnCopySeen { At = A.At("2026-09-01 10:01"), By = Channel.Email }], "2026-09-02 10:00", ["FollowUp Waiting 2026-09-08..2026-09-15"] },
        { "closed is silent", [Asked, A.Closed("2026-09-03 10:00")], "2026-09-10 10:00", [] },
        { "withdrawn is silent", [Asked, new OutreachWithdrawn { At = A.At("2026-09-03 10:00") }], "2026-09-10 10:00", [] },
        { "reopened begins anew", [Asked, A.Closed("2026-09-03 10:00"), new EngagementReopened { At = A.At("2026-12-01 10:00") }], "2026-12-01 10:00", ["SendRequest Open 2026-12-01..2026-12-08"] },
        { "reopening does not undo a no", [Asked, A.Reply(ReplyMeaning.No, "2026-09-02 11:00"), new RefusalThanked { At = A.At("2026-09-03 09:00") }, new EngagementReopened { At = A.At("2026-12-01 10:00") }], "2026-12-01 10:00", [] },
        { "a wish for silence is for ever", [Asked, A.Reply(ReplyMeaning.DoNotContact, "2026-09-02 11:00"), A.Reply(ReplyMeaning.Yes, "2027-09-02 11:00"), new EngagementReopened { At = A.At("2028-12-01 10:00") }], "2029-12-01 10:00", [] },
    };

    public static TheoryData<string, Fact[], string, string[]> Absences => new()
    {
        { "the whole wait is kept when the notice comes at once", [Asked, A.Away("2026-09-01 10:01", "2026-09-14")], "2026-09-08 10:00", ["FollowUp Waiting 2026-09-22..2026-09-29"] },
        { "days waited before the notice stay waited", [Asked, A.Away("2026-09-04 09:00", "2026-09-09")], "2026-09-08 10:00", ["FollowUp Waiting 2026-09-14..2026-09-21"] },
        { "a wait that was over opens on the return and a business day", [Asked, A.Away("2026-09-10 09:00", "2026-09-18")], "2026-09-11 10:00", ["FollowUp Waiting 2026-09-21..2026-09-28"] },
        { "an absence that began before the request counts from its return", [A.Away("2026-08-28 09:00", "2026-09-03"), Asked], "2026-09-02 10:00", ["FollowUp Waiting 2026-09-11..2026-09-18"] },
        { "an absence that was over changes nothing", [A.Away("2026-08-10 09:00", "2026-08-20"), Asked], "2026-09-02 10:00", ["FollowUp Waiting 2026-09-08..2026-09-15"] },
        { "two absences stop the clock twice", [Asked, A.Away("2026-09-02 09:00", "2026-09-03"), A.Away("2026-09-08 09:00", "2026-09-10")], "2026-09-09 10:00", ["FollowUp Waiting 2026-09-14..2026-09-21"] },
        { "a newer notice corrects an older one", [Asked, A.Away("2026-09-01 10:01", "2026-09-28"), A.Away("2026-09-02 10:01", "2026-09-07")], "2026-09-02 11:00", ["FollowUp Waiting 2026-09-15..2026-09-22"] },
        { "without a date it is held", [Asked, A.Away("2026-09-01 10:01", null)], "2026-09-10 10:00", ["FollowUp Waiting 2026-09-30..2026-10-07"] },
        { "a correction never opens before the whole wait", [Asked, A.Away("2026-09-01 10:01", "2026-09-28"), A.Away("2026-09-02 10:01", "2026-09-01")], "2026-09-02 11:00", ["FollowUp Waiting 2026-09-09..2026-09-16"] },
        { "an absence without a date does not override one with a date", [Asked, A.Away("2026-09-01 10:01", "2026-09-14"), A.Away("2026-09-03 10:01", null)], "2026-09-08 10:00", ["FollowUp Waiting 2026-09-22..2026-09-29"] },
        { "an absence long after revives nothing", [Asked, A.Away("2026-12-01 10:00", "2026-12-09")], "2026-12-02 10:00", ["LetItRest Overdue 2026-09-15..2026-09-15"] },
        { "a real answer ends it", [Asked, A.Away("2026-09-01 10:01", "2026-09-28"), A.Reply(ReplyMeaning.Yes, "2026-09-02 10:00")], "2026-09-02 11:00", ["OfferTimes Open 2026-09-02 10:00..2026-09-04"] },
    };

    public static TheoryData<string, Fact[], string, string[]> AroundTheTalk => new()
    {
        { "research, confirming, being there", [Agreed], "2026-09-15 10:00", ["Prepare Open 2026-09-13..2026-09-15", "ConfirmMeeting Open 2026-09-15..2026-09-15", "HaveConversation Waiting 2026-09-16 13:50..2026-09-16 14:20"] },
        { "ten minutes before one is there", [Agreed, new MeetingConfirmed { At = A.At("2026-09-15 10:00") }, new PreparationDone { At = A.At("2026-09-15 10:00") }], "2026-09-16 13:50", ["HaveConversation Open 2026-09-16 13:50..2026-09-16 14:20"] },
        { "confirming falls on the last open day before", [A.Agreed("2026-09-04 10:00", "2026-09-14 14:00"), new PreparationDone { At = A.At("2026-09-05 10:00") }], "2026-09-08 10:00", ["ConfirmMeeting Waiting 2026-09-11..2026-09-11", "HaveConversation Waiting 2026-09-14 13:50..2026-09-14 14:20"] },
        { "what was agreed after that day is confirmed by the agreement", [A.Agreed("2026-09-12 10:00", "2026-09-14 14:00"), new PreparationDone { At = A.At("2026-09-12 10:00") }], "2026-09-12 12:00", ["HaveConversation Waiting 2026-09-14 13:50..2026-09-14 14:20"] },
        { "when the time has passed one says what happened", [Agreed], "2026-09-16 14:20", ["RecordTalk Open 2026-09-16 14:20..2026-09-17"] },
        { "a moved meeting leaves one set of duties", [Agreed, A.Moved("2026-09-08 10:00", "2026-09-17 15:00"), new PreparationDone { At = A.At("2026-09-08 11:00") }], "2026-09-09 09:00", ["ConfirmMeeting Waiting 2026-09-16..2026-09-16", "HaveConversation Waiting 2026-09-17 14:50..2026-09-17 15:20"] },
        { "a confirmation of the old time is none of the new", [Agreed, new MeetingConfirmed { At = A.At("2026-09-07 10:00") }, A.Moved("2026-09-08 10:00", "2026-09-17 15:00"), new PreparationDone { At = A.At("2026-09-08 11:00") }], "2026-09-09 09:00", ["ConfirmMeeting Waiting 2026-09-16..2026-09-16", "HaveConversation Waiting 2026-09-17 14:50..2026-09-17 15:20"] },
        { "a cancelled one leaves new times to offer", [Agreed, A.Cancelled(Side.Contact, "2026-09-09 10:00")], "2026-09-09 11:00", ["OfferTimes Open 2026-09-09 10:00..2026-09-11"] },
        { "so does one that they missed", [Agreed, A.Missed(Side.Contact, "2026-09-16 14:20")], "2026-09-16 15:00", ["OfferTimes Open 2026-09-16 14:20..2026-09-16"] },
        { "a no after the agreement ends it", [Agreed, A.Reply(ReplyMeaning.No, "2026-09-10 10:00")], "2026-09-10 11:00", ["ThankForRefusal Open 2026-09-10 10:00..2026-09-14"] },
        { "thanks within 24 hours, notes the same day", [Talk], "2026-06-04 12:00", ["WriteNotes Open 2026-06-04 11:20..2026-06-04", "SendThanks Open 2026-06-04 11:20..2026-06-05 11:20"] },
        { "thanks past due, not yet overdue", [Talk, A.Notes("2026-06-04 12:00"), new ActionsPlanned { At = A.At("2026-06-04 13:00") }], "2026-06-06 11:19", ["SendThanks PastDue 2026-06-04 11:20..2026-06-05 11:20"] },
        { "thanks overdue at 48 hours and still owed a month later", [Talk, A.Notes("2026-06-04 12:00"), new ActionsPlanned { At = A.At("2026-06-04 13:00") }], "2026-07-06 11:20", ["SendThanks Overdue 2026-06-04 11:20..2026-06-05 11:20"] },
        { "no week-end moves the thanks", [A.Held("2026-06-05 16:30"), A.Notes("2026-06-05 17:00"), new ActionsPlanned { At = A.At("2026-06-05 18:00") }], "2026-06-05 18:00", ["SendThanks Open 2026-06-05 16:30..2026-06-06 16:30"] },
        { "putting thanks off does not move their limit", [A.Held("2026-06-05 16:30"), A.Notes("2026-06-05 17:00"), new ActionsPlanned { At = A.At("2026-06-05 18:00") }, new StepDeferred { At = A.At("2026-06-05 18:00"), Step = NextStepKind.SendThanks, Until = new LocalDate(2026, 6, 8) }], "2026-06-06 17:00", ["SendThanks PastDue 2026-06-06..2026-06-06 16:30"] },
        { "advice becomes actions", [Talk, A.Thanked("2026-06-04 19:00"), A.Notes("2026-06-04 20:00"), new Connected { At = A.At("2026-06-04 20:00") }], "2026-06-05 09:00", ["PlanActions Open 2026-06-04..2026-06-07", "KeepInTouch Waiting 2026-09-02..2026-12-01"] },
        { "connect from the day after the thanks", [Talk, A.Thanked("2026-06-04 19:00"), A.Notes("2026-06-04 20:00"), new ActionsPlanned { At = A.At("2026-06-04 21:00") }], "2026-06-05 09:00", ["Connect Open 2026-06-05..2026-06-11", "KeepInTouch Waiting 2026-09-02..2026-12-01"] },
        { "promises are kept by their date", [.. Done, new PromiseMade { At = A.At("2026-06-04 11:00"), By = Side.Seeker, What = "the article", Due = new LocalDate(2026, 6, 10) }], "2026-06-09 09:00", ["KeepPromise Open 2026-06-04 11:00..2026-06-10", "KeepInTouch Waiting 2026-09-04..2026-12-03"] },
        { "their promises are followed once", [.. Done, new PromiseMade { At = A.At("2026-06-04 11:00"), By = Side.Contact, What = "an introduction" }], "2026-06-09 09:00", ["RemindOfPromise Waiting 2026-06-18..2026-06-25", "KeepInTouch Waiting 2026-09-04..2026-12-03"] },
    };

    public static TheoryData<string, Fact[], string, string[]> Afterwards => new()
    {
        { "the cadence counts from the last real interaction", [.. Done], "2026-07-01 09:00", ["KeepInTouch Waiting 2026-09-04..2026-12-03"] },
        { "a later one moves it", [.. Done, A.Gave(GoodTurnKind.Value, "2026-07-01 10:00")], "2026-07-02 09:00", ["KeepInTouch Waiting 2026-09-29..2026-12-28"] },
        { "a back-dated one does not move it back", [.. Done, A.Gave(GoodTurnKind.Value, "2026-05-01 10:00", Side.Contact)], "2026-07-02 09:00", ["KeepInTouch Waiting 2026-09-04..2026-12-03"] },
        { "their word counts as well", [.. Done, A.Reply(ReplyMeaning.Yes, "2026-06-10 10:00")], "2026-07-02 09:00", ["KeepInTouch Waiting 2026-09-08..2026-12-07"] },
        { "an automatic notice does not", [.. Done, A.Away("2026-06-10 10:00", "2026-06-12")], "2026-07-02 09:00", ["KeepInTouch Waiting 2026-09-04..2026-12-03"] },
        { "acting on advice is worth an update", [.. Done, new AdviceActedOn { At = A.At("2026-06-22 10:00") }], "2026-06-23 09:00", ["SendUpdate Open 2026-06-22 10:00..2026-07-06"] },
        { "so is a promise kept", [.. Done, new PromiseKept { At = A.At("2026-06-22 10:00"), By = Side.Seeker }], "2026-06-23 09:00", ["SendUpdate Open 2026-06-22 10:00..2026-07-06"] },
        { "once told it is told", [.. Done, new AdviceActedOn { At = A.At("2026-06-22 10:00") }, A.Gave(GoodTurnKind.Update, "2026-06-23 10:00")], "2026-06-24 09:00", ["KeepInTouch Waiting 2026-09-21..2026-12-21"] },
        { "a further request is followed up as the first was", [.. Done, A.Sent("2026-12-01 10:00")], "2026-12-02 10:00", ["FollowUp Waiting 2026-12-08..2026-12-15"] },
    };

    [Theory]
    [MemberData(nameof(BeforeTheTalk))]
    [MemberData(nameof(Absences))]
    [MemberData(nameof(AroundTheTalk))]
    [MemberData(nameof(Afterwards))]
    public void A_sentence_of_the_planner_holds(string sentence, Fact[] facts, string now, string[] expected) =>
        new FollowUpPlanner().Plan(A.Engagement().Record(facts), A.At(now)).Select(Expect.Line).Should().Equal(expected, sentence);

    public static TheoryData<string, Fact[], Surroundings, string, string[]> WithOthers => new()
    {
        { "a cap per window refuses with the next possible date", [], Others([A.Sent("2026-09-01 10:00")], [A.Sent("2026-09-10 10:00")]), "2026-09-15 10:00", ["SendRequest Waiting 2026-10-01..2026-10-01"] },
        { "with room under the cap it goes", [], Others([A.Sent("2026-09-10 10:00")]), "2026-09-15 10:00", ["SendRequest Open 2026-09-15..2026-09-15"] },
        { "what is too old does not count", [], Others([A.Sent("2026-08-16 10:00")], [A.Sent("2026-09-10 10:00")]), "2026-09-15 10:00", ["SendRequest Open 2026-09-15..2026-09-15"] },
        { "three requests leave only one place when the second goes", [], Others([A.Sent("2026-09-01 10:00")], [A.Sent("2026-09-10 10:00")], [A.Sent("2026-09-11 10:00")]), "2026-09-15 10:00", ["SendRequest Waiting 2026-10-12..2026-10-12"] },
        { "what was approved or put off does not count", [], Others([new StepDeferred { At = A.At("2026-09-01 10:00"), Step = NextStepKind.SendRequest, Until = new LocalDate(2026, 9, 20) }], [A.Sent("2026-09-10 10:00")]), "2026-09-15 10:00", ["SendRequest Open 2026-09-15..2026-09-15"] },
        { "the cap holds asking again", [Asked, A.Later("2026-09-02 10:00", "2026-09-14")], Others([A.Sent("2026-09-10 10:00")]), "2026-09-14 10:00", ["AskAgain Waiting 2026-10-01..2026-10-08"] },
        { "a hold that has ended is remembered", [Asked, A.Later("2026-09-02 10:00", "2026-09-14")], Others([A.Sent("2026-09-10 10:00")]), "2026-10-05 10:00", ["AskAgain Open 2026-10-01..2026-10-08"] },
        { "an absence told to one holds for all", [], Others([A.Away("2026-09-10 10:00", "2026-09-21")]), "2026-09-15 10:00", ["SendRequest Waiting 2026-09-22..2026-09-22"] },
        { "and stops every clock", [Asked], Others([A.Away("2026-09-04 09:00", "2026-09-09")]), "2026-09-08 10:00", ["FollowUp Waiting 2026-09-14..2026-09-21"] },
        { "silence told to one holds for all", [Asked], Others([A.Reply(ReplyMeaning.DoNotContact, "2026-09-04 09:00")]), "2026-09-08 10:00", [] },
        { "thanks and notes come before new requests", [], Busy(3), "2026-09-15 10:00", ["SendRequest Waiting 2026-09-16..2026-09-16"] },
        { "a few are no backlog", [], Busy(2), "2026-09-15 10:00", ["SendRequest Open 2026-09-15..2026-09-15"] },
        { "the pace holds new requests", [], Busy(0, "2026-09-09 10:00", "2026-09-10 10:00", "2026-09-10 11:00", "2026-09-11 10:00", "2026-09-14 10:00"), "2026-09-15 10:00", ["SendRequest Waiting 2026-09-16..2026-09-16"] },
        { "the pace never holds a follow-up", [Asked], Busy(9, "2026-09-09 10:00", "2026-09-10 10:00", "2026-09-10 11:00", "2026-09-11 10:00", "2026-09-14 10:00"), "2026-09-08 10:00", ["FollowUp Open 2026-09-08..2026-09-15"] },
        { "the referrer gets a report when something came of it", [Asked, A.Reply(ReplyMeaning.Referral, "2026-09-04 10:00")], new Surroundings { Referred = [[A.Sent("2026-09-05 10:00"), A.Held("2026-09-15 10:00")]] }, "2026-09-16 10:00", ["ReportToReferrer Open 2026-09-15 10:00..2026-09-29"] },
        { "nothing before that", [Asked, A.Reply(ReplyMeaning.Referral, "2026-09-04 10:00")], new Surroundings { Referred = [[A.Sent("2026-09-05 10:00")]] }, "2026-09-16 10:00", [] },
        { "and nothing after it", [Asked, A.Reply(ReplyMeaning.Referral, "2026-09-04 10:00"), A.Gave(GoodTurnKind.Report, "2026-09-16 09:00")], new Surroundings { Referred = [[A.Held("2026-09-15 10:00")]] }, "2026-09-16 10:00", [] },
        { "somebody close hears sooner", Done, new Surroundings { Closeness = Closeness.Close }, "2026-06-20 09:00", ["KeepInTouch Waiting 2026-07-06..2026-08-05"] },
        { "somebody distant later", Done, new Surroundings { Closeness = Closeness.Distant }, "2026-06-20 09:00", ["KeepInTouch Waiting 2026-12-03..2027-06-07"] },
    };

    [Theory]
    [MemberData(nameof(WithOthers))]
    public void Others_and_the_seekers_own_load_are_heeded(string sentence, Fact[] facts, Surroundings surroundings, string now, string[] expected)
    {
        var policy = FollowUpPolicy.Guide with { CapAcrossSeekers = new RequestCap { Requests = 2, Days = 30 } };
        new FollowUpPlanner().Plan(A.Engagement().Record(facts), surroundings, policy, A.At(now)).Select(Expect.Line).Should().Equal(expected, sentence);
    }

    public static TheoryData<string, Fact[], string, string[]> Bounces => new()
    {
        { "one bad address of two blames only itself", [Asked with { To = A.To("a@old.example", "a@new.example") }, A.Bounce("2026-09-01 10:01", "a@old.example")], "2026-09-02 10:00", ["FollowUp Waiting 2026-09-08..2026-09-15 a@new.example"] },
        { "a soft failure blames nobody", [Asked with { To = A.To("a@new.example") }, A.Bounce("2026-09-01 10:01", "a@new.example", BounceKind.Soft)], "2026-09-02 10:00", ["FollowUp Waiting 2026-09-08..2026-09-15 a@new.example"] },
        { "when nobody was reached another known address is tried", [Asked with { To = A.To("a@old.example") }, A.Bounce("2026-09-01 10:01", "a@old.example")], "2026-09-02 10:00", ["SendRequest Open 2026-09-01..2026-09-08 b@known.example"] },
        { "and then another way", [Asked with { To = A.To("a@old.example", "b@known.example") }, A.Bounce("2026-09-01 10:01")], "2026-09-02 10:00", ["TryOtherWay Open 2026-09-01..2026-09-08"] },
        { "sending to the other address begins the wait anew", [Asked with { To = A.To("a@old.example") }, A.Bounce("2026-09-01 10:01", "a@old.example"), A.Sent("2026-09-02 10:00") with { To = A.To("b@known.example") }], "2026-09-03 10:00", ["FollowUp Waiting 2026-09-09..2026-09-16 b@known.example"] },
    };

    [Theory]
    [MemberData(nameof(Bounces))]
    public void A_failure_blames_only_its_own_address(string sentence, Fact[] facts, string now, string[] expected)
    {
        var contact = A.Contact() with { Points = A.To("b@known.example") };
        new FollowUpPlanner().Plan(A.Engagement(A.Seeker(), contact).Record(facts), A.At(now))
            .Select(step => $"{Expect.Line(step)} {string.Join(' ', step.To)}".TrimEnd()).Should().Equal(expected, sentence);
    }

    public static TheoryData<string, Fact[], NextStepKind, string, string> Sendings => new()
    {
        { "within hours it goes at once or within the first half hour", [Asked], NextStepKind.FollowUp, "2026-09-08 12:00", "Now 2026-09-08" },
        { "at night it waits for the morning", [Asked], NextStepKind.FollowUp, "2026-09-08 22:00", "Later 2026-09-09" },
        { "after an outage it goes in the next window", [Asked], NextStepKind.FollowUp, "2026-09-19 01:00", "Later 2026-09-21" },
        { "one that is not open yet waits for its day", [Asked], NextStepKind.FollowUp, "2026-09-02 12:00", "Later 2026-09-08" },
        { "thanks go out on a Saturday rather than late", [A.Held("2026-06-05 16:30")], NextStepKind.SendThanks, "2026-06-06 10:00", "Forced 2026-06-06" },
        { "thanks that are late already wait for Monday", [A.Held("2026-06-05 16:30")], NextStepKind.SendThanks, "2026-06-06 17:00", "Later 2026-06-08" },
        { "thanks wait for the morning where they can", [A.Held("2026-06-03 16:30")], NextStepKind.SendThanks, "2026-06-03 23:00", "Later 2026-06-04" },
    };

    [Theory]
    [MemberData(nameof(Sendings))]
    public void Just_before_sending_the_same_question_is_asked_again(string sentence, Fact[] facts, NextStepKind kind, string now, string expected)
    {
        var planner = new FollowUpPlanner();
        var engagement = A.Engagement(facts);
        var key = planner.Plan(engagement, A.At(now)).Single(step => step.Kind == kind).Key;
        var decision = planner.Sending(engagement, Surroundings.None, key, A.At(now))!.Value;
        FormattableString.Invariant($"{decision.Verdict} {planner.CalendarOf(engagement).DateOf(decision.At!.Value):uuuu-MM-dd}").Should().Be(expected, sentence);

        if (decision.At > A.At(now)) planner.Sending(engagement, Surroundings.None, key, decision.At.Value)!.Value.Verdict.Should().Be(SendVerdict.Now, sentence);
        planner.Sending(engagement.Record(A.Closed(now)), Surroundings.None, key, A.At(now)).Should().BeNull("closed means silent");
    }

    [Fact]
    public void What_was_sent_under_a_key_is_no_longer_planned_under_it()
    {
        var planner = new FollowUpPlanner();
        var engagement = A.Engagement(Asked);
        var key = planner.Plan(engagement, A.At("2026-09-09 10:00")).Single().Key;
        planner.Plan(engagement, A.At("2026-09-10 10:00")).Single().Key.Should().Be(key);
        planner.Plan(engagement.Record(A.FollowUp("2026-09-09 10:00")), A.At("2026-09-10 10:00")).Single().Key.Should().NotBe(key);
        planner.Plan(A.Engagement(A.Seeker(), A.Contact() with { Id = new ContactId(Guid.Parse("01234567-89ab-cdef-0123-456789abcdef")) }, Asked), A.At("2026-09-10 10:00"))
            .Single().Key.Should().NotBe(key, "another contact is another key");
    }

    [Fact]
    public void Dismissing_a_step_is_not_withdrawing_the_outreach()
    {
        var planner = new FollowUpPlanner();
        var dismissed = A.Engagement(Asked, new StepDismissed { At = A.At("2026-09-08 10:00"), Step = NextStepKind.FollowUp });
        dismissed.Stage.Should().Be(Stage.AwaitingReply);
        planner.Plan(dismissed, A.At("2026-09-09 10:00")).Select(Expect.Line).Should().Equal("LetItRest Waiting 2026-09-15..2026-09-15");
        planner.Plan(dismissed.Record(A.Reply(ReplyMeaning.Yes, "2026-09-09 10:00")), A.At("2026-09-09 11:00")).Single().Kind.Should().Be(NextStepKind.OfferTimes);
    }

    [Fact]
    public void A_step_that_was_put_off_opens_on_its_day() =>
        new FollowUpPlanner().Plan(A.Engagement(Asked, new StepDeferred { At = A.At("2026-09-08 10:00"), Step = NextStepKind.FollowUp, Until = new LocalDate(2026, 9, 17) }), A.At("2026-09-09 10:00"))
            .Select(Expect.Line).Should().Equal("FollowUp Waiting 2026-09-17..2026-09-17");

    [Fact]
    public void Who_is_marked_as_never_to_be_written_to_is_not()
    {
        var contact = A.Contact() with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] };
        new FollowUpPlanner().Plan(A.Engagement(A.Seeker(), contact, Asked), A.At("2026-09-09 10:00")).Should().BeEmpty();
    }

    private static Surroundings Others(params Fact[][] others) => new() { Others = others.Select(facts => facts.ToValueList()).ToValueList() };

    private static Surroundings Busy(int owed, params string[] requests) =>
        new() { Load = new SeekerLoad { Owed = owed, Requests = requests.Select(at => A.At(at)).ToValueList() } };
}
