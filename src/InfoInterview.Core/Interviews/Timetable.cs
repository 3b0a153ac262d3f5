using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>
/// An agenda by the clock. Minutes are elapsed ones, so that a change of the clocks moves what the clock shows and not how long one talks.
/// Equal when all parts are equal (G2.2).
/// </summary>
public sealed record Timetable
{
    /// <summary>When it begins, and whether that local time comes once, twice or not at all.</summary>
    public required ResolvedTime Start { get; init; }

    /// <summary>The phases in their order, each from when to when.</summary>
    public required ValueList<TimetablePhase> Phases { get; init; }

    /// <summary>When it is time to wrap up: the closing begins.</summary>
    public required TimetableMark WrapUp { get; init; }

    /// <summary>When to stop, or to ask whether there is more time: one or two minutes before the agreed end.</summary>
    public required TimetableMark StopEarly { get; init; }

    /// <summary>The agreed end.</summary>
    public ZonedDateTime End => Phases[^1].End;

    /// <summary>The phase at a moment; <c>null</c> before the start and from the end on.</summary>
    /// <param name="now">The moment of asking.</param>
    /// <returns>The phase that has begun and has not ended.</returns>
    public TimetablePhase? PhaseAt(Instant now)
    {
        foreach (var phase in Phases)
        {
            if (phase.Start.ToInstant() <= now && now < phase.End.ToInstant()) return phase;
        }

        return null;
    }
}
