using InfoInterview.Engagements;

namespace InfoInterview.Host.Happenings;

/// <summary>What is likely to happen next.</summary>
internal sealed record Offer
{
    public required IReadOnlyList<Happening> First { get; init; }

    public static Offer For(Engagement engagement) => new() { First = Likely(engagement) };

    private static Happening[] Likely(Engagement engagement) => engagement.Stage switch
    {
        Stage.Preparing => [Happening.RequestSent],
        Stage.AwaitingReply when Has<FollowUpSent>(engagement) => [Happening.SaidYes, Happening.SaidNo, Happening.LetRest],
        Stage.AwaitingReply => [Happening.SaidYes, Happening.SaidNo, Happening.FollowUpSent],
        Stage.Scheduling => [Happening.MeetingAgreed, Happening.TimesOffered],
        Stage.Agreed when Has<MeetingConfirmed>(engagement) => [Happening.MeetingHeld],
        Stage.Agreed => [Happening.MeetingConfirmed, Happening.MeetingHeld],
        Stage.Held => [.. Owed(engagement)],
        Stage.Declined => [Happening.RefusalThanked],
        Stage.Postponed => [Happening.RequestSent, Happening.SaidYes],
        Stage.Referred => [Happening.WroteToReferral],
        Stage.Unclear => [Happening.SaidYes, Happening.SaidNo, Happening.SaidLater],
        Stage.Closed => [Happening.TakenUpAgain],
        _ => [],
    };

    private static IEnumerable<Happening> Owed(Engagement engagement)
    {
        if (!Has<ThankYouSent>(engagement)) yield return Happening.Thanked;
        if (!Has<NotesWritten>(engagement)) yield return Happening.NotesWritten;
    }

    private static bool Has<T>(Engagement engagement)
        where T : Fact => engagement.Facts.Any(fact => fact is T);
}
