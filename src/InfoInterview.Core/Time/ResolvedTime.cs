using NodaTime;

namespace InfoInterview.Time;

/// <summary>What a local time became. Equal when all parts are equal.</summary>
public readonly record struct ResolvedTime
{
    internal ResolvedTime(LocalTimeKind kind, Instant instant, Instant? later, LocalDateTime local)
    {
        Kind = kind;
        Instant = instant;
        Later = later;
        Local = local;
    }

    /// <summary>How often the local time happens.</summary>
    public LocalTimeKind Kind { get; }

    /// <summary>The instant chosen: the only one, the earlier of two, or the one shifted forward over the gap.</summary>
    public Instant Instant { get; }

    /// <summary>The later instant of an ambiguous time; otherwise <c>null</c>.</summary>
    public Instant? Later { get; }

    /// <summary>
    /// What the wall clock shows at <see cref="Instant"/>: the time asked for, or the one to suggest in place of a skipped one.
    /// </summary>
    public LocalDateTime Local { get; }
}
