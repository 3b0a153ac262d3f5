using InfoInterview.Rules;

namespace InfoInterview.Notes.Proposing;

/// <summary>A phrase with who used it and where.</summary>
internal sealed class HeardPhrase(string stem, string words, int place)
{
    private readonly HashSet<int> people = [];
    private readonly List<PhrasePlace> places = [];

    /// <summary>Most people first; then pairs before words, more mentions before fewer, and then as they were met.</summary>
    public static Comparer<HeardPhrase> Order { get; } = Comparer<HeardPhrase>.Create(static (left, right) =>
    {
        var order = right.People.CompareTo(left.People);
        if (order == 0)
            order = right.Stem.Contains(' ', StringComparison.Ordinal).CompareTo(left.Stem.Contains(' ', StringComparison.Ordinal));
        if (order == 0) order = right.places.Count.CompareTo(left.places.Count);
        return order == 0 ? left.Place.CompareTo(right.Place) : order;
    });

    public string Stem { get; } = stem;

    public string Words { get; } = words;

    public int People => people.Count;

    public ValueList<PhrasePlace> Places => places.ToValueList();

    private int Place { get; } = place;

    public void Add(int person, NoteId note, TextSpan line)
    {
        people.Add(person);
        places.Add(new PhrasePlace { Note = note, Line = line });
    }
}
