using NodaTime;

namespace InfoInterview.Time;

/// <summary>What a local time became. Equal when all parts are equal.</summary>
public readonly record struct ResolvedTime
{
    internal ResolvedTime(LocalTimeKind kind, Instant instant, Instant? later)
    {
        Kind = kind;
        Instant = instant;
        Later = later;
    }

    /// <summary>How often the local time happens.</summary>
    public LocalTimeKind Kind { get; }

    /// <summary>The instant chosen: the only one, the earlier of two, or the one shifted forward over the gap.</summary>
    public Instant Instant { get; }

    /// <summary>The later instant of an ambiguous time; otherwise <c>null</c>.</summary>
    public Instant? Later { get; }
}
