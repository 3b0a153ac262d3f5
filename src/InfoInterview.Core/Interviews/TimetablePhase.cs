using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>A phase of an agenda by the clock. Equal when all parts are equal.</summary>
public sealed record TimetablePhase
{
    /// <summary>The phase with its minutes.</summary>
    public required AgendaPhase Phase { get; init; }

    /// <summary>When it begins (inclusive).</summary>
    public required ZonedDateTime Start { get; init; }

    /// <summary>When it ends (exclusive).</summary>
    public required ZonedDateTime End { get; init; }
}
