using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>What can be done today, the first of it with all that belongs to it.</summary>
public sealed record DueToday
{
    /// <summary>The histories of which a step is shown, with all of their steps.</summary>
    public required IReadOnlyList<SurroundedEngagement> Histories { get; init; }

    /// <summary>
    /// How many steps of a kind can be done today. Those that wait for room are counted where they were looked into; of requests, how
    /// many are waiting to be asked.
    /// </summary>
    public required IReadOnlyDictionary<NextStepKind, int> Counts { get; init; }

    /// <summary>Those of whom the messages may speak.</summary>
    public required SeekerBook Beside { get; init; }
}
