namespace InfoInterview.Notes.Searching;

/// <summary>
/// Some notes and where their words stand. Immutable. The terms are sorted, so that all words with one beginning lie together;
/// themes and names are terms, too, each behind a letter that no word has.
/// </summary>
internal sealed class NoteIndex
{
    /// <summary>Stands before a theme's id.</summary>
    public const char Theme = '\u0001';

    /// <summary>Stands before a word of a name.</summary>
    public const char Person = '\u0002';

    private readonly string[] terms;
    private readonly int[] firstPosting;
    private readonly int[] notes;
    private readonly int[] counts;
    private readonly int[] firstPosition;
    private readonly int[] positions;
    private readonly Dictionary<NoteId, int> places;

    public NoteIndex(NoteIndexBuilder builder)
    {
        Notes = builder.Notes;
        Days = builder.Days;
        places = builder.Places;
        (terms, firstPosting, notes, counts, firstPosition, positions) = builder.Sorted();
    }

    public InterviewNote[] Notes { get; }

    /// <summary>The day of each note, as a number that grows.</summary>
    public int[] Days { get; }

    public int PlaceOf(NoteId note) => places.GetValueOrDefault(note, -1);

    public ReadOnlySpan<char> Term(int term) => terms[term];

    public Postings Postings(int term)
    {
        var (first, end) = (firstPosting[term], firstPosting[term + 1]);
        return new Postings(notes.AsSpan(first..end), counts.AsSpan(first..end));
    }

    /// <summary>The terms that begin so: from the first to before the end.</summary>
    public (int First, int End) Range(ReadOnlySpan<char> beginning)
    {
        var first = LowerBound(beginning, 0, after: false);
        return (first, LowerBound(beginning, first, after: true));
    }

    /// <summary>Where a term begins in a note; empty when it does not stand there.</summary>
    public ReadOnlySpan<int> Starts(int term, int note)
    {
        var (first, end) = (firstPosting[term], firstPosting[term + 1]);
        var at = notes.AsSpan(first..end).BinarySearch(note);
        return at < 0 ? [] : positions.AsSpan(firstPosition[first + at]..firstPosition[first + at + 1]);
    }

    /// <summary>The first term that does not come before the beginning, or, after it, that no longer begins so.</summary>
    private int LowerBound(ReadOnlySpan<char> beginning, int low, bool after)
    {
        var high = terms.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var term = terms[middle].AsSpan();
            var order = (after && term.Length > beginning.Length ? term[..beginning.Length] : term).SequenceCompareTo(beginning);
            if (order < 0 || (after && order == 0)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
