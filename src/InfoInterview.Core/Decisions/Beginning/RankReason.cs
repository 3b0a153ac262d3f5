namespace InfoInterview.Decisions;

/// <summary>One part of what a rank is made of. Equal when both parts are equal.</summary>
public sealed record RankReason
{
    /// <summary>The points, downwards when negative.</summary>
    public required int Points { get; init; }

    /// <summary>What they are for, as a few words.</summary>
    public required string Words { get; init; }
}
