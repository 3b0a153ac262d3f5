namespace InfoInterview.Storage;

/// <summary>The first look at what is to be done: how much there is, and a part of each list, all of one moment. Equal when all parts
/// are equal.</summary>
public sealed record DueOverview
{
    /// <summary>How much there is.</summary>
    public required DueCounts Counts { get; init; }

    /// <summary>Some of <see cref="DueList.UnderWay"/>.</summary>
    public required DuePage UnderWay { get; init; }

    /// <summary>Some of <see cref="DueList.ToAskAgain"/>.</summary>
    public required DuePage ToAskAgain { get; init; }

    /// <summary>Some of <see cref="DueList.NotAsked"/>.</summary>
    public required DuePage NotAsked { get; init; }
}
