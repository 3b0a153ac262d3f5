using InfoInterview.Notes.Binding;

namespace InfoInterview.Notes;

/// <summary>
/// Notes that have passed the <see cref="ConfidentialityGate"/>, which alone makes them: what writes notes out takes these and
/// cannot be given others.
/// </summary>
public sealed class ReleasedNotes
{
    internal ReleasedNotes(WayOut to, Notebook notes, int withheld, int passages)
    {
        To = to;
        Notebook = notes;
        Withheld = withheld;
        WithheldPassages = passages;
    }

    /// <summary>Where they may go, and nowhere else.</summary>
    public WayOut To { get; }

    /// <summary>The notes that may go there, and their themes; no contacts.</summary>
    public Notebook Notebook { get; }

    /// <summary>How many notes stay behind: for the seeker to see, not to be sent along.</summary>
    public int Withheld { get; }

    /// <summary>How many passages of the notes that go stay behind: for the seeker to see, not to be sent along.</summary>
    public int WithheldPassages { get; }

    /// <summary>
    /// The same notes without names: the interviewees are "Person 1" and so on in the order of the talks, where they work and whom they
    /// named is left out, also in the texts. A nickname or a name that was misspelled is not recognised; look at it before it goes (G2.5).
    /// </summary>
    /// <returns>Notes for the same way out, without the names that are known.</returns>
    public ReleasedNotes WithoutNames() => new(To, Unnamed.Of(Notebook), Withheld, WithheldPassages);
}
