namespace InfoInterview.Engagements.Planning;

/// <summary>What happened, in a few words as the seeker would say it, beginning in lower case.</summary>
internal static class FactWords
{
    public static string Of(Fact fact) => fact switch
    {
        MessageApproved => "you approved the message",
        OutreachSent => "you asked",
        FollowUpSent => "you followed up",
        OwnCopySeen => "your own copy was seen",
        DeliveryFailed { Kind: BounceKind.Soft } => "a message was held up",
        DeliveryFailed => "a message came back",
        ReplyReceived reply => Reply(reply.Meaning),
        RefusalThanked => "you thanked them for answering",
        MeetingProposed { By: Side.Seeker } => "you offered times",
        MeetingProposed => "they offered times",
        MeetingAgreed => "you agreed to talk",
        MeetingMoved => "the conversation was moved",
        MeetingConfirmed => "you confirmed the conversation",
        MeetingCancelled { By: Side.Seeker } => "you called it off",
        MeetingCancelled => "they called it off",
        MeetingMissed { By: Side.Seeker } => "you were not there",
        MeetingMissed => "they were not there",
        PreparationDone => "you prepared",
        MeetingHeld => "you talked",
        ThankYouSent => "you sent your thanks",
        NotesWritten => "you wrote up your notes",
        _ => Later(fact),
    };

    private static string Later(Fact fact) => fact switch
    {
        ActionsPlanned => "you planned what to do",
        AdviceActedOn => "you followed their advice",
        PromiseMade { By: Side.Seeker } => "you promised something",
        PromiseMade => "they promised something",
        PromiseKept { By: Side.Seeker } => "you kept a promise",
        PromiseKept => "they kept a promise",
        GoodTurn { By: Side.Seeker } => "you gave something",
        GoodTurn => "they gave you something",
        Connected => "you connected",
        ReferralTakenUp => "you took up their referral",
        OutreachWithdrawn => "you withdrew the request",
        EngagementClosed => "you let it rest",
        EngagementReopened => "you took it up again",
        StepDismissed => "you left out a step",
        StepDeferred => "you put off a step",
        _ => "something happened",
    };

    private static string Reply(ReplyMeaning meaning) => meaning switch
    {
        ReplyMeaning.Yes => "they said yes",
        ReplyMeaning.No => "they said no",
        ReplyMeaning.DoNotContact => "they asked not to be written to",
        ReplyMeaning.Later => "they said later",
        ReplyMeaning.OutOfOffice => "an automatic notice came",
        ReplyMeaning.Referral => "they named somebody else",
        _ => "they answered",
    };
}
