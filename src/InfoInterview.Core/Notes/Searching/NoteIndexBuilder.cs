using InfoInterview.Language;
using NodaTime;

namespace InfoInterview.Notes.Searching;

/// <summary>Reads notes once and sorts their words into a <see cref="NoteIndex"/>. Of notes with one id the last stays.</summary>
internal sealed class NoteIndexBuilder
{
    private const int UsualWords = 40;

    private readonly SpanTable<int> ids = new();
    private readonly List<int> termOf;
    private readonly List<int> noteOf;
    private readonly List<int> startOf;

    public NoteIndexBuilder(IReadOnlyList<InterviewNote> notes)
    {
        Places = new Dictionary<NoteId, int>(notes.Count);
        Notes = Latest(notes, Places);
        Days = Array.ConvertAll(Notes, note => Period.DaysBetween(default, note.Day));
        var words = Notes.Length * UsualWords;
        (termOf, noteOf, startOf) = (new(words), new(words), new(words));
        for (var note = 0; note < Notes.Length; note++) Read(Notes[note], note);
    }

    public InterviewNote[] Notes { get; }

    public int[] Days { get; }

    public Dictionary<NoteId, int> Places { get; }

    private static InterviewNote[] Latest(IReadOnlyList<InterviewNote> notes, Dictionary<NoteId, int> places)
    {
        var kept = new List<InterviewNote>(notes.Count);
        foreach (var note in notes)
        {
            if (places.TryAdd(note.Id, kept.Count)) kept.Add(note);
            else kept[places[note.Id]] = note;
        }

        return [.. kept];
    }

    private void Read(InterviewNote note, int place)
    {
        Span<char> buffer = stackalloc char[FoldedWords.LongestWord + 1];
        var words = new FoldedWords(note.Text, buffer[1..]);
        while (words.MoveNext()) Add(words.Folded, place, words.Start);
        var names = new FoldedWords(note.With.Name, buffer[1..]);
        buffer[0] = NoteIndex.Person;
        while (names.MoveNext()) Add(buffer[..(names.Folded.Length + 1)], place, 0);
        foreach (var mark in note.Marks)
        {
            if (mark is NoteMark.Tag { State: not MarkState.Refused } tag) Add(Key(tag.Theme), place, 0);
        }
    }

    public static string Key(ThemeId theme) => NoteIndex.Theme + theme.Value.ToString("N");

    private void Add(ReadOnlySpan<char> word, int note, int start)
    {
        termOf.Add(ids.GetOrAdd(word, ids.Count));
        noteOf.Add(note);
        startOf.Add(start);
    }

    /// <summary>The terms in order; for each the notes in order with how often they hold it; and for each of these where.</summary>
    public (string[] Terms, int[] FirstPosting, int[] Notes, int[] Counts, int[] FirstPosition, int[] Positions) Sorted()
    {
        var terms = ids.Keys.ToArray();
        Array.Sort(terms, StringComparer.Ordinal);
        var rank = new int[terms.Length];
        for (var i = 0; i < terms.Length; i++) rank[ids.GetOrAdd(terms[i], 0)] = i;
        var order = ByTerm(rank);
        var firstPosting = new int[terms.Length + 1];
        List<int> notes = new(order.Length), counts = new(order.Length), firstPosition = new(order.Length + 1);
        var positions = new int[order.Length];
        var last = -1;
        for (var i = 0; i < order.Length; i++)
        {
            var (term, note) = (rank[termOf[order[i]]], noteOf[order[i]]);
            positions[i] = startOf[order[i]];
            if (term != last || notes[^1] != note)
            {
                if (term != last) firstPosting[term] = notes.Count;
                last = term;
                notes.Add(note);
                counts.Add(0);
                firstPosition.Add(i);
            }

            counts[^1]++;
        }

        firstPosting[^1] = notes.Count;
        firstPosition.Add(order.Length);
        return (terms, firstPosting, [.. notes], [.. counts], [.. firstPosition], positions);
    }

    /// <summary>The occurrences by their term, and within it as they were read: by note, and by place.</summary>
    private int[] ByTerm(int[] rank)
    {
        var next = new int[rank.Length + 1];
        foreach (var term in termOf) next[rank[term] + 1]++;
        for (var i = 1; i < next.Length; i++) next[i] += next[i - 1];
        var order = new int[termOf.Count];
        for (var i = 0; i < order.Length; i++) order[next[rank[termOf[i]]]++] = i;
        return order;
    }
}
