using InfoInterview.Language.Lexicons;

namespace InfoInterview.Language;

/// <summary>The words and phrases of one language, compiled once and shared.</summary>
internal sealed class Lexicon
{
    public Lexicon(WordTable words, PhraseBook phrases)
    {
        Words = words;
        Phrases = phrases;
    }

    /// <summary>A language of which nothing is known.</summary>
    public static Lexicon Unknown { get; } = new(new WordTable([]), new PhraseBook([], []));

    public WordTable Words { get; }

    public PhraseBook Phrases { get; }
}
