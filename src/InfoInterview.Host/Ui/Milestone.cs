using InfoInterview.Engagements;

namespace InfoInterview.Host.Ui;

/// <summary>One of the five dots that show where one is with somebody.</summary>
internal sealed record Milestone
{
    public required string Words { get; init; }

    public bool IsDone { get; init; }

    public bool IsHere { get; init; }

    /// <summary>The five, with what lies behind and where one is; at rest nobody is anywhere.</summary>
    public static IReadOnlyList<Milestone> Of(Engagement engagement)
    {
        bool Has<T>()
            where T : Fact => engagement.Standing.Any(fact => fact is T);
        var here = engagement.Stage switch
        {
            Stage.Preparing => 0,
            Stage.AwaitingReply => 1,
            Stage.Scheduling or Stage.Postponed or Stage.Unclear or Stage.Referred or Stage.Declined => 2,
            Stage.Agreed => 3,
            Stage.Held => 4,
            _ => -1,
        };
        bool[] done = engagement.Stage == Stage.Complete && Has<MeetingHeld>() ? [true, true, true, true, true]
            : [Has<OutreachSent>() || here > 0, here > 1 || Has<ReplyReceived>(), here > 2 || Has<MeetingAgreed>(), here > 3
                || Has<MeetingHeld>(), Has<ThankYouSent>()];
        string[] words = [Spoken.Of("Get ready"), Spoken.Of("Asked"), Spoken.Of("Answered"), Spoken.Of("Time agreed"), Spoken.Of("Talked and thanked")];
        return [.. words.Select((word, at) => new Milestone { Words = word, IsDone = done[at] && at != here, IsHere = at == here })];
    }
}
