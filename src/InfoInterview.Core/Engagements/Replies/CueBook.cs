namespace InfoInterview.Engagements.Replies;

/// <summary>The phrases of all languages by the word with which they begin.</summary>
internal sealed class CueBook
{
    private static readonly Lazy<CueBook> All = new(() => CueBookReader.Embedded("en", "de"));

    private readonly SpanTable<int> ids;
    private readonly Dictionary<int, CuePhrase[]> beginnings;
    private readonly CuePhrase[] named;
    private readonly CuePhrase[] numbered;
    private readonly Dictionary<int, int>[] lists;

    public CueBook(SpanTable<int> ids, IReadOnlyCollection<CuePhrase> phrases, Dictionary<int, int>[] lists)
    {
        this.ids = ids;
        this.lists = lists;
        beginnings = phrases.SelectMany(phrase => phrase.Begin.Ids.Select(id => (id, phrase)))
            .GroupBy(pair => pair.id, pair => pair.phrase)
            .ToDictionary(group => group.Key, group => group.ToArray());
        named = [.. phrases.Where(phrase => phrase.Begin.Kind == CueStepKind.Name)];
        numbered = [.. phrases.Where(phrase => phrase.Begin.Kind == CueStepKind.Number)];
    }

    public static CueBook BuiltIn => All.Value;

    public int IdOf(ReadOnlySpan<char> folded) => ids.TryGetValue(folded, out var id) ? id : 0;

    public bool Holds(WordList list, int id) => lists[(int)list].ContainsKey(id);

    /// <summary>The place of a word in its list, counted from one; zero when it is not there.</summary>
    public int PlaceIn(WordList list, int id) => lists[(int)list].GetValueOrDefault(id);

    /// <summary>The cues of a text in their order; of two that overlap the longer, of equal ones the earlier.</summary>
    public Cue[] Find(ReadOnlySpan<Word> words)
    {
        var cues = new List<Cue>();
        for (var at = 0; at < words.Length; at++)
        {
            if (Longest(words, at) is not { } cue) continue;
            while (cues.Count > 0 && cues[^1].End > cue.First && cues[^1].Length < cue.Length) cues.RemoveAt(cues.Count - 1);
            if (cues.Count == 0 || cues[^1].End <= cue.First) cues.Add(cue);
        }

        return [.. cues];
    }

    private Cue? Longest(ReadOnlySpan<Word> words, int at)
    {
        Cue? longest = null;
        if (beginnings.TryGetValue(words[at].Id, out var phrases)) Try(phrases, words, at, ref longest);
        if (words[at].IsCapital) Try(named, words, at, ref longest);
        if (words[at].BeginsWithDigit) Try(numbered, words, at, ref longest);
        return longest;
    }

    private static void Try(CuePhrase[] phrases, ReadOnlySpan<Word> words, int at, ref Cue? longest)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Match(words, at) is { } cue && cue.Length > (longest?.Length ?? 0)) longest = cue;
        }
    }
}
