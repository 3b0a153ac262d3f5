using InfoInterview.Decisions.Weighing;
using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>
/// Says what the talks did to a ledger: which beliefs hold, which are contested and by whom, what nobody has spoken of, and which
/// kind of person is missing. Only confirmed marks count, people before mentions, each path by itself. Stateless and safe to share
/// (G6.4, G6.5).
/// </summary>
public sealed class LedgerReader
{
    private readonly int enough;

    /// <summary>A reader to which <see cref="Synthesis.EnoughPeople"/> who agree are enough.</summary>
    public LedgerReader()
        : this(Synthesis.EnoughPeople)
    {
    }

    /// <summary>A reader with a host's own figure.</summary>
    /// <param name="enough">So many people who agree settle a belief; at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The figure is below 2: one voice settles nothing.</exception>
    public LedgerReader(int enough)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(enough, 2);
        this.enough = enough;
    }

    /// <summary>
    /// The ledger as the notes leave it; the same for the same notes in any order. Time grows with the marks and the beliefs, and
    /// with the notes times their logarithm.
    /// </summary>
    /// <param name="ledger">The paths, the beliefs and what is said of people.</param>
    /// <param name="notes">All notes, with their themes and the contacts as they are known by now.</param>
    /// <param name="to">Where the reading will go; the <see cref="ConfidentialityGate"/> leaves out what may not go there.</param>
    /// <param name="modelsMaySee">
    /// The most confidential kind of note that the seeker shows to models; of no weight for other ways.
    /// </param>
    /// <returns>The reading, path by path.</returns>
    /// <exception cref="ArgumentNullException">The ledger or the notes are <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Two paths, two beliefs or two notes have the same id.</exception>
    public LedgerReading Read(
        Ledger ledger, Notebook notes, WayOut to = WayOut.OwnScreen, Confidentiality modelsMaySee = Confidentiality.Open)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(notes);
        return new Scales(ledger, ConfidentialityGate.Release(notes, to, modelsMaySee), notes.Contacts, enough).Reading();
    }
}
