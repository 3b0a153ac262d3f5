namespace InfoInterview.Notes;

/// <summary>
/// Notes that have passed the <see cref="ConfidentialityGate"/>, which alone makes them: what writes notes out takes these and
/// cannot be given others.
/// </summary>
public sealed class ReleasedNotes
{
    internal ReleasedNotes(WayOut to, Notebook notes, int withheld)
    {
        To = to;
        Notebook = notes;
        Withheld = withheld;
    }

    /// <summary>Where they may go, and nowhere else.</summary>
    public WayOut To { get; }

    /// <summary>The notes that may go there, and their themes; no contacts.</summary>
    public Notebook Notebook { get; }

    /// <summary>How many notes stay behind: for the seeker to see, not to be sent along.</summary>
    public int Withheld { get; }
}
