using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>
/// A ledger as the talks have left it, path by path. It depends on the notes and not on their order. Equal when all parts are
/// equal (G6.4, G6.5).
/// </summary>
public sealed record LedgerReading
{
    /// <summary>The ledger that was read.</summary>
    public required Ledger Ledger { get; init; }

    /// <summary>Where it may go, and nowhere else.</summary>
    public required WayOut To { get; init; }

    /// <summary>The paths, in the order of the ledger.</summary>
    public required ValueList<PathReading> Paths { get; init; }

    /// <summary>Who was talked with and speaks of no path, as far as their sector tells: what they said counts nowhere.</summary>
    public required ValueList<Interviewee> Unplaced { get; init; }

    /// <summary>The beliefs whose path is not in the ledger; they are read for none.</summary>
    public required ValueList<Belief> Stray { get; init; }

    /// <summary>How many marks are proposed and undecided; they move nothing.</summary>
    public required int Undecided { get; init; }

    /// <summary>The reading of a path.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The reading; <c>null</c> when the ledger has no such path.</returns>
    public PathReading? Find(PathId path)
    {
        foreach (var one in Paths)
        {
            if (one.Path.Id == path) return one;
        }

        return null;
    }
}
