using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>Something still owed for an earlier talk, such as its thanks or its notes. Equal when all parts are equal.</summary>
public sealed record OpenDuty
{
    /// <summary>What is owed, as a few words such as "thanks to Ruth Halvorsen".</summary>
    public required string What { get; init; }

    /// <summary>When the talk ended for which it is owed.</summary>
    public required Instant Since { get; init; }
}
