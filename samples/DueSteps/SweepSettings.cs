namespace DueSteps;

/// <summary>What the worker was told to do.</summary>
public sealed record SweepSettings
{
    /// <summary>Where the histories lie, one a line.</summary>
    public required string File { get; init; }

    /// <summary>How many histories are made up where there is no file.</summary>
    public required int Count { get; init; }

    /// <summary>Whether to sweep once and end, as a scheduled job does.</summary>
    public required bool IsOnce { get; init; }

    /// <summary>The moment of asking, as ISO 8601; <c>null</c> for the clock's.</summary>
    public string? Now { get; init; }
}
