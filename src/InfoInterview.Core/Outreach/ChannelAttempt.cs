using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Outreach;

/// <summary>What was tried to reach somebody. Equal when all parts are equal.</summary>
public sealed record ChannelAttempt
{
    /// <summary>The way.</summary>
    public required Channel Channel { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>What came of it.</summary>
    public required AttemptOutcome Outcome { get; init; }

    /// <summary>
    /// The address or number that was used; <c>null</c> when not noted, and then the outcome counts for the whole channel.
    /// </summary>
    public ContactPoint? Point { get; init; }
}
