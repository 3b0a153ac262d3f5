namespace InfoInterview.Outreach.Reviewing;

/// <summary>The words and phrases of one language, compiled once and shared.</summary>
internal sealed class Lexicon
{
    private static readonly LexiconShelf Messages = new("InfoInterview.Outreach.Lexicon", "en", "de");

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
    public static Lexicon For(string language) => Messages.For(language);
}
