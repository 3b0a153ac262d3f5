namespace InfoInterview.Interviews;

/// <summary>A phase with its place in an agenda. Equal when all parts are equal.</summary>
public sealed record AgendaPhase
{
    /// <summary>The phase.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The whole minutes from the start of the talk to the start of the phase.</summary>
    public required int StartsAfter { get; init; }

    /// <summary>The whole minutes it takes; at least 1.</summary>
    public required int Minutes { get; init; }

    /// <summary>The whole minutes from the start of the talk to the end of the phase.</summary>
    public int EndsAfter => StartsAfter + Minutes;

    /// <summary>The fewest minutes it can be given: those of the phase, or what it has where not even they fitted in.</summary>
    internal int Least => Math.Min(Phase.Least, Minutes);
}
