using InfoInterview.Engagements;

namespace InfoInterview.Host.Assistants;

/// <summary>
/// What happened, as a program that helps may read it: that it was asked, answered, agreed or held. What people told of themselves or
/// others, and what somebody typed, is not for it; and a kind that is not named here is none of those.
/// </summary>
internal static class FactsForPrograms
{
    private const string SomethingElse = "Something else was recorded";

    /// <summary>The words of a fact.</summary>
    public static string Of(Fact fact) => fact switch
    {
        ReplyReceived { Meaning: ReplyMeaning.OutOfOffice } away => FactWords.Of(away with { Until = null }),
        ReplyReceived reply => FactWords.Of(reply with { Event = null, Referred = null }),
        DeliveryFailed failed => FactWords.Of(failed with { Address = null }),
        OutreachSent or FollowUpSent or ThankYouSent or RefusalThanked or MessageApproved or OutreachWithdrawn => FactWords.Of(fact),
        MeetingProposed or MeetingAgreed or MeetingMoved or MeetingConfirmed or MeetingCancelled or MeetingHeld => FactWords.Of(fact),
        NotesWritten or PreparationDone or EngagementClosed or EngagementReopened => FactWords.Of(fact),
        _ => SomethingElse,
    };
}
