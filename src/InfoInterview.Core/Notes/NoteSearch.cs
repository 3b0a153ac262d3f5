using System.Collections.Immutable;
using InfoInterview.Notes.Searching;

namespace InfoInterview.Notes;

/// <summary>
/// Finds notes by words, themes, people and days. Built once over the notes, then immutable: a note that comes or goes gives a
/// new search and costs no more than reading it and some of those added before it. One query with one search gives one answer
/// (G6.4). Confidential notes are found as well: what is found is for the seeker's own eyes, and
/// <see cref="ConfidentialityGate"/> decides on every way out.
/// </summary>
public sealed class NoteSearch
{
    /// <summary>A shelf of more notes is never read again when a note is added.</summary>
    private const int MostReread = 1024;

    private readonly ImmutableArray<NoteIndex> shelves;
    private readonly ImmutableHashSet<(int Shelf, int Place)> gone;

    private NoteSearch(ImmutableArray<NoteIndex> shelves, ImmutableHashSet<(int Shelf, int Place)> gone)
    {
        this.shelves = shelves;
        this.gone = gone;
        Count = shelves.Sum(shelf => shelf.Notes.Length) - gone.Count;
    }

    /// <summary>No note at all.</summary>
    public static NoteSearch Empty { get; } = new([], []);

    /// <summary>How many notes can be found.</summary>
    public int Count { get; }

    /// <summary>Reads notes, in time linear in their text. Of notes with one id the last counts.</summary>
    /// <param name="notes">The notes, in any order.</param>
    /// <returns>A search over all of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notes"/> is <c>null</c>.</exception>
    public static NoteSearch Over(IEnumerable<InterviewNote> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        var all = notes.ToArray();
        return all.Length == 0 ? Empty : new NoteSearch([new NoteIndex(new NoteIndexBuilder(all))], []);
    }

    /// <summary>The search with a note, in the place of one with the same id.</summary>
    /// <param name="note">The note as it is now.</param>
    /// <returns>The search over one note more, or over its new text; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <c>null</c>.</exception>
    public NoteSearch With(InterviewNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var rest = Without(note.Id);
        var (kept, left) = (rest.shelves, rest.gone);
        var notes = new List<InterviewNote>();
        var size = 1;
        while (kept.Length > 0 && kept[^1].Notes.Length <= size && kept[^1].Notes.Length <= MostReread)
        {
            notes.InsertRange(0, Living(kept, left, kept.Length - 1));
            size += kept[^1].Notes.Length;
            kept = kept.RemoveAt(kept.Length - 1);
        }

        notes.Add(note);
        return new NoteSearch(
            kept.Add(new NoteIndex(new NoteIndexBuilder(notes))),
            left.IsEmpty ? left : [.. left.Where(place => place.Shelf < kept.Length)]);
    }

    /// <summary>The search without a note; the same when there is none of that id.</summary>
    /// <param name="note">The id of the note that goes.</param>
    /// <returns>The search over the rest; this one stays as it is.</returns>
    public NoteSearch Without(NoteId note)
    {
        for (var shelf = 0; shelf < shelves.Length; shelf++)
        {
            var place = shelves[shelf].PlaceOf(note);
            if (place >= 0 && !gone.Contains((shelf, place))) return new NoteSearch(shelves, gone.Add((shelf, place)));
        }

        return this;
    }

    /// <summary>The notes that fit, best first.</summary>
    /// <param name="query">Words, days and how many to give.</param>
    /// <returns>The best hits with what to highlight, and how many there are in all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="NoteQuery.Most"/> is negative.</exception>
    public NoteHits Find(NoteQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Most < 0) throw new ArgumentOutOfRangeException(nameof(query), query.Most, "A search gives no fewer than no results.");
        var asked = new NoteIndexQuery(query);
        var best = new Best(query.Most);
        for (var shelf = 0; shelf < shelves.Length; shelf++) Rank(asked, shelf, best);
        var ranked = best.InOrder();
        var hits = ImmutableArray.CreateBuilder<NoteHit>(ranked.Count);
        foreach (var found in ranked)
        {
            var shelf = shelves[found.Shelf];
            hits.Add(new NoteHit { Note = shelf.Notes[found.Place], Highlights = asked.Highlights(shelf, found.Place) });
        }

        return new NoteHits { Total = best.Total, Notes = hits.MoveToImmutable().ToValueList() };
    }

    /// <summary>The notes in whose text every word stands, best first.</summary>
    /// <param name="words">The words, as in <see cref="NoteQuery.Words"/>.</param>
    /// <returns>The best hits with what to highlight, and how many there are in all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <c>null</c>.</exception>
    public NoteHits Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Find(new NoteQuery { Words = words });
    }

    private void Rank(NoteIndexQuery asked, int shelf, Best best)
    {
        var days = shelves[shelf].Days;
        var matches = asked.On(shelves[shelf]);
        var notes = matches.Notes;
        var weights = matches.Weights;
        for (var i = 0; i < notes.Length; i++)
        {
            var place = notes[i];
            if (!asked.IsWithin(days[place]) || (!gone.IsEmpty && gone.Contains((shelf, place)))) continue;
            best.Add(new Ranked(weights[i], days[place], shelf, place));
        }
    }

    private static IEnumerable<InterviewNote> Living(ImmutableArray<NoteIndex> shelves, ImmutableHashSet<(int Shelf, int Place)> gone,
        int shelf) =>
        shelves[shelf].Notes.Where((_, place) => !gone.Contains((shelf, place)));
}
