using NodaTime;

namespace InfoInterview.People;

/// <summary>One of the records that become one, with what is known of how good it is. Equal when all parts are equal.</summary>
public sealed record MergeRecord
{
    /// <summary>The record.</summary>
    public required Contact Contact { get; init; }

    /// <summary>Whether the seeker has said that this one is right where they differ.</summary>
    public bool HasPriority { get; init; }

    /// <summary>When it was last changed; <c>null</c> when not known, and then it counts as the oldest.</summary>
    public Instant? Updated { get; init; }

    /// <summary>Where it comes from.</summary>
    public RecordSource Source { get; init; }
}
