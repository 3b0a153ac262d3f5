using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Host.Messages;

/// <summary>A message to one person as it would go out now, with whether it is the one that was approved.</summary>
internal sealed record Letter
{
    public required Engagement Engagement { get; init; }

    public required OutreachMessage Message { get; init; }

    public required ValueList<ContactPoint> To { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>The draft that it is, by which its answer is known; <c>null</c> for what nobody has kept yet.</summary>
    public DraftId? Draft { get; init; }

    public Fingerprint Fingerprint => Engagements.Approval.Of(Engagement, Message, To);

    public ApprovalVerdict Approval => Engagements.Approval.Check(Engagement, Message, To);

    public bool IsMail => MessageWays.ShowSubject(Message.Channel);

    /// <summary>The approval of this very message; approving it twice is the same as once.</summary>
    public MessageApproved Approved(Instant at)
    {
        var fingerprint = Fingerprint;
        return new MessageApproved { At = at, Key = $"approved/{fingerprint}", Purpose = Message.Purpose, Fingerprint = fingerprint };
    }

    public static string Text(ApprovalVerdict verdict) => verdict switch
    {
        ApprovalVerdict.Stands => Spoken.Of("Approved as it stands."),
        ApprovalVerdict.MessageChanged => Spoken.Of("You approved another text; this one is not approved yet."),
        ApprovalVerdict.HistoryChanged => Spoken.Of("Something has happened since you approved it. Look once more."),
        _ => Spoken.Of("Not approved yet."),
    };
}
