using InfoInterview.Engagements;

namespace InfoInterview.Host.Happenings;

/// <summary>What is likely to happen next.</summary>
internal sealed record Offer
{
    public required IReadOnlyList<FactChoice> First { get; init; }

    public static Offer For(Engagement engagement) => new() { First = [.. Likely(engagement).Select(Choice)] };

    private static string[] Likely(Engagement engagement) => engagement.Stage switch
    {
        Stage.Preparing => ["requestSent"],
        Stage.AwaitingReply when Has<FollowUpSent>(engagement) => ["saidYes", "saidNo", "letRest"],
        Stage.AwaitingReply => ["saidYes", "saidNo", "followUpSent"],
        Stage.Scheduling when HaveOffered(engagement) => ["meetingAgreed"],
        Stage.Scheduling => ["meetingAgreed", "timesOffered"],
        Stage.Agreed when Has<MeetingConfirmed>(engagement) => ["meetingHeld"],
        Stage.Agreed => ["meetingConfirmed", "meetingHeld"],
        Stage.Held => [.. Owed(engagement)],
        Stage.Declined => ["refusalThanked"],
        Stage.Postponed => ["requestSent", "saidYes"],
        Stage.Referred => ["wroteToReferral"],
        Stage.Unclear => ["saidYes", "saidNo", "saidLater"],
        Stage.Closed => ["takenUpAgain"],
        _ => [],
    };

    private static IEnumerable<string> Owed(Engagement engagement)
    {
        if (!Has<ThankYouSent>(engagement)) yield return "thanked";
        if (!Has<NotesWritten>(engagement)) yield return "notesWritten";
    }

    /// <summary>Whether the last times on the table are theirs, so that one of them is accepted.</summary>
    private static bool HaveOffered(Engagement engagement) =>
        engagement.Standing.LastOrDefault(fact => fact is MeetingProposed or ReplyReceived) is MeetingProposed { By: Side.Contact } or ReplyReceived { Offered.IsEmpty: false };

    private static FactChoice Choice(string name) => FactKind.All.SelectMany(kind => kind.Choices).First(choice => string.Equals(choice.Name, name, StringComparison.Ordinal));

    private static bool Has<T>(Engagement engagement)
        where T : Fact => engagement.Standing.Any(fact => fact is T);
}
