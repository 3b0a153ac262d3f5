using InfoInterview.Language.Lexicons;

namespace InfoInterview.Language;

/// <summary>The words and phrases of one language, compiled once and shared.</summary>
internal sealed class Lexicon
{
    private readonly UInt128[] marks;
    private readonly byte[] places;
    private readonly string?[] names;

    /// <param name="words">The words.</param>
    /// <param name="phrases">The phrases.</param>
    /// <param name="marks">For each word by its number the asking room's own lists that it stands in; shorter where no more
    /// words have any.</param>
    /// <param name="places">For each word by its number its place in a list that counts.</param>
    /// <param name="names">For each phrase what it is called; <c>null</c> where it is called as it is written.</param>
    /// <param name="groups">Words that stand for one another.</param>
    public Lexicon(
        WordTable words, PhraseBook phrases, UInt128[]? marks = null, byte[]? places = null, string?[]? names = null,
        IReadOnlyList<string[]>? groups = null)
    {
        Words = words;
        Phrases = phrases;
        this.marks = marks ?? [];
        this.places = places ?? [];
        this.names = names ?? [];
        Groups = groups ?? [];
    }

    /// <summary>A language of which nothing is known.</summary>
    public static Lexicon Unknown { get; } = new(new WordTable([]), new PhraseBook([], []));

    public WordTable Words { get; }

    public PhraseBook Phrases { get; }

    /// <summary>Words that stand for one another, group by group.</summary>
    public IReadOnlyList<string[]> Groups { get; }

    /// <summary>The asking room's own lists that a word stands in, a bit each.</summary>
    public UInt128 MarksOf(ushort word) => word < marks.Length ? marks[word] : 0;

    /// <summary>The lists of a folded word that was not read from a text.</summary>
    public UInt128 MarksOf(ReadOnlySpan<char> folded)
    {
        if (folded.Length > WordKey.MostLetters) return 0;
        var (key, token) = (default(WordKey), default(Token));
        for (var at = 0; at < folded.Length; at++)
        {
            if (folded[at] > 127) return 0;
            key.Set(at, (byte)folded[at]);
        }

        Words.Find(in key, ref token);
        return MarksOf(token.Word);
    }

    /// <summary>A word's place, from one on, in a list that counts; zero when it is in none.</summary>
    public int PlaceOf(ushort word) => word < places.Length ? places[word] : 0;

    /// <summary>What a phrase is called; <c>null</c> when as it is written.</summary>
    public string? NameOf(in PhraseHit hit) => hit.Phrase < names.Length ? names[hit.Phrase] : null;
}
