using System.Collections.Frozen;
using System.Diagnostics;
using InfoInterview.Engagements;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>The names by which JSON knows the kinds of facts; they are a promise and never change.</summary>
internal static class FactKinds
{
    public const string OutreachSent = "outreachSent";
    public const string FollowUpSent = "followUpSent";
    public const string ReplyReceived = "replyReceived";
    public const string RefusalThanked = "refusalThanked";
    public const string MeetingAgreed = "meetingAgreed";
    public const string MeetingConfirmed = "meetingConfirmed";
    public const string MeetingHeld = "meetingHeld";
    public const string ThankYouSent = "thankYouSent";
    public const string NotesWritten = "notesWritten";
    public const string EngagementClosed = "engagementClosed";

    public static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        OutreachSent, FollowUpSent, ReplyReceived, RefusalThanked, MeetingAgreed, MeetingConfirmed, MeetingHeld, ThankYouSent, NotesWritten, EngagementClosed);

    public static string NameOf(Fact fact) => fact switch
    {
        InfoInterview.Engagements.OutreachSent => OutreachSent,
        InfoInterview.Engagements.FollowUpSent => FollowUpSent,
        InfoInterview.Engagements.ReplyReceived => ReplyReceived,
        InfoInterview.Engagements.RefusalThanked => RefusalThanked,
        InfoInterview.Engagements.MeetingAgreed => MeetingAgreed,
        InfoInterview.Engagements.MeetingConfirmed => MeetingConfirmed,
        InfoInterview.Engagements.MeetingHeld => MeetingHeld,
        InfoInterview.Engagements.ThankYouSent => ThankYouSent,
        InfoInterview.Engagements.NotesWritten => NotesWritten,
        InfoInterview.Engagements.EngagementClosed => EngagementClosed,
        _ => throw new UnreachableException($"{fact.GetType().Name} has no name in JSON yet; give it one here."),
    };
}
