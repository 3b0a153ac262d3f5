namespace InfoInterview.Notes.Searching;

/// <summary>The notes of a shelf that hold a term: their places in order, and how often each holds it.</summary>
internal readonly ref struct Postings(ReadOnlySpan<int> notes, ReadOnlySpan<int> counts)
{
    public ReadOnlySpan<int> Notes { get; } = notes;

    public ReadOnlySpan<int> Counts { get; } = counts;
}
