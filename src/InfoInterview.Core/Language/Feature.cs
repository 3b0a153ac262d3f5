using InfoInterview.Language.Evidence;

namespace InfoInterview.Language;

/// <summary>One trait of a text, and the word at which it ends.</summary>
/// <param name="Hash">Its number, the same for ever.</param>
/// <param name="Word">The word in the reading; -1 where it is one of the whole.</param>
internal readonly record struct Feature(uint Hash, int Word)
{
    /// <summary>The feature that a text stands in a setting that is known beforehand, such as its purpose.</summary>
    public static Feature Setting(string name) => new(FeatureHash.Of(FeatureKind.Setting, FeatureHash.Of(name)), -1);

    /// <summary>The feature that something was told by a phrase of a lexicon or by another reader.</summary>
    /// <param name="what">Its number among what the room tells.</param>
    /// <param name="word">The word at which it ends; -1 where it is said of the whole.</param>
    public static Feature Told(uint what, int word = -1) => new(FeatureHash.Of(FeatureKind.Told, what), word);

    /// <summary>The feature that a word stands in a place that a room tells of, such as the beginning of a question.</summary>
    /// <param name="what">The place's number among what the room tells.</param>
    /// <param name="of">The number of the word, or of several.</param>
    /// <param name="word">The word at which it ends.</param>
    public static Feature Told(uint what, uint of, int word) => new(FeatureHash.Of(FeatureKind.Told, what, of), word);

    /// <summary>The number of a word, the same for ever.</summary>
    public static uint NumberOf(scoped in TextReading text, int word)
    {
        Span<char> letters = stackalloc char[WordSpelling.MostLetters];
        return WordSpelling.HashOf(WordSpelling.Spell(text.Text, in text.Tokens[word], letters));
    }
}
