namespace InfoInterview.Notes;

/// <summary>
/// What a search found: notes in which more of the words stand as they were typed first, then those in which they stand more
/// often, then later ones; of two alike the one that was added first. Equal when all parts are equal.
/// </summary>
public sealed record NoteHits
{
    /// <summary>How many notes were found in all.</summary>
    public required int Total { get; init; }

    /// <summary>The first of them, best first.</summary>
    public required ValueList<NoteHit> Notes { get; init; }
}
