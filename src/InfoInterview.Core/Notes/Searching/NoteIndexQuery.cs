using System.Collections.Immutable;
using InfoInterview.Language;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Notes.Searching;

/// <summary>Answers a query on one shelf after another.</summary>
internal sealed class NoteIndexQuery
{
    private readonly List<Wanted> words;
    private readonly List<List<Wanted>> people;
    private readonly List<string> themes;
    private readonly List<int> starts = [];
    private readonly List<int> terms = [];
    private readonly int from;
    private readonly int to;
    private NoteIndex? last;

    public NoteIndexQuery(NoteQuery query)
    {
        words = Wanted.In(query.Words);
        people = [.. query.People.Select(name => Wanted.In(name, NoteIndex.Person.ToString()))];
        themes = [.. query.Themes.Select(NoteIndexBuilder.Key)];
        from = query.From is { } first ? Period.DaysBetween(default, first) : int.MinValue;
        to = query.To is { } last ? Period.DaysBetween(default, last) : int.MaxValue;
    }

    /// <summary>The notes of a shelf that fit all but the days.</summary>
    public Matches On(NoteIndex shelf)
    {
        Matches? found = null;
        foreach (var word in words) Narrow(ref found, Find(shelf, word));
        if (people.Count > 0) Narrow(ref found, Anyone(shelf));
        if (themes.Count > 0) Narrow(ref found, AnyTheme(shelf));
        return found ?? Everything(shelf);
    }

    public bool IsWithin(int day) => day >= from && day <= to;

    public ValueList<TextSpan> Highlights(NoteIndex shelf, int note)
    {
        if (words.Count == 0) return [];
        starts.Clear();
        foreach (var term in Terms(shelf)) starts.AddRange(shelf.Starts(term, note));
        if (starts.Count > 1) starts.Sort();
        var text = shelf.Notes[note].Text;
        var spans = ImmutableArray.CreateBuilder<TextSpan>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            if (i > 0 && starts[i] == starts[i - 1]) continue;
            var end = FoldedWords.EndOf(text, starts[i]);
            if (spans.Count > 0 && spans[^1] is var before && before.End > starts[i])
                spans[^1] = new TextSpan(before.Start, Math.Max(before.End, end) - before.Start);
            else spans.Add(new TextSpan(starts[i], end - starts[i]));
        }

        return spans.DrainToImmutable().ToValueList();
    }

    /// <summary>The terms of a shelf that any word of the query finds; kept for the shelf that was asked about last.</summary>
    private List<int> Terms(NoteIndex shelf)
    {
        if (shelf == last) return terms;
        last = shelf;
        terms.Clear();
        foreach (var word in words)
        {
            var (first, end) = shelf.Range(word.Stem);
            for (var term = first; term < end; term++)
            {
                if (word.Finds(shelf.Term(term))) terms.Add(term);
            }
        }

        return terms;
    }

    private static void Narrow(ref Matches? found, Matches more) => found = found is { } before ? Matches.Both(before, more) : more;

    private static Matches Find(NoteIndex shelf, Wanted word)
    {
        var (first, end) = shelf.Range(word.Stem);
        var each = new List<Matches>();
        for (var term = first; term < end; term++)
        {
            var spelled = shelf.Term(term);
            if (word.Finds(spelled)) each.Add(Matches.Of(shelf.Postings(term), word.IsExactly(spelled)));
        }

        return Union(each, 0, each.Count);
    }

    /// <summary>In halves, so that a short beginning of many words costs no more than sorting them.</summary>
    private static Matches Union(List<Matches> each, int first, int end) => (end - first) switch
    {
        0 => Matches.None,
        1 => each[first],
        var count => Matches.Either(Union(each, first, first + (count / 2)), Union(each, first + (count / 2), end)),
    };

    private Matches Anyone(NoteIndex shelf)
    {
        var any = new List<Matches>();
        foreach (var name in people)
        {
            Matches? all = null;
            foreach (var word in name) Narrow(ref all, Find(shelf, word));
            if (all is { } found) any.Add(found);
        }

        return Union(any, 0, any.Count);
    }

    private Matches AnyTheme(NoteIndex shelf)
    {
        var any = new List<Matches>();
        foreach (var theme in themes)
        {
            var (first, end) = shelf.Range(theme);
            if (end > first) any.Add(Matches.Of(shelf.Postings(first), isExact: false));
        }

        return Union(any, 0, any.Count);
    }

    private static Matches Everything(NoteIndex shelf)
    {
        var notes = new int[shelf.Notes.Length];
        for (var i = 0; i < notes.Length; i++) notes[i] = i;
        return new Matches(notes, new int[notes.Length], notes.Length);
    }
}
