using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>What can be done today, one kind after the other, some of each kind.</summary>
public sealed record DueToday
{
    /// <summary>The histories of which a step is shown, with all of their steps.</summary>
    public required IReadOnlyList<SurroundedEngagement> Histories { get; init; }

    /// <summary>How many steps of a kind can be done today; at least those that are shown. Of requests, how many are waiting to be
    /// asked.</summary>
    public required IReadOnlyDictionary<NextStepKind, int> Counts { get; init; }

    /// <summary>Those of whom the messages may speak.</summary>
    public required SeekerBook Beside { get; init; }
}
