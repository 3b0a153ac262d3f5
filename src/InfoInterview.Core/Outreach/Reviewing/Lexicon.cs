namespace InfoInterview.Outreach.Reviewing;

/// <summary>The words and phrases of one language, compiled once and shared.</summary>
internal sealed class Lexicon
{
    private static readonly Dictionary<string, Lazy<Lexicon>> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = new(() => LexiconReader.Embedded("en")),
        ["de"] = new(() => LexiconReader.Embedded("de")),
    };

    public Lexicon(WordTable words, PhraseBook phrases)
    {
        Words = words;
        Phrases = phrases;
    }

    /// <summary>A language of which nothing is known.</summary>
    public static Lexicon Unknown { get; } = new(new WordTable([]), new PhraseBook([], []));

    public WordTable Words { get; }

    public PhraseBook Phrases { get; }

    /// <summary>The lexicon of a language tag such as <c>en</c> or <c>de-AT</c>; <see cref="Unknown"/> when there is none.</summary>
    public static Lexicon For(string language)
    {
        var tag = language.AsSpan();
        var end = tag.IndexOfAny('-', '_');
        var known = Languages.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(end < 0 ? tag : tag[..end], out var lexicon) ? lexicon.Value : Unknown;
    }
}
