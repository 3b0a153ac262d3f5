namespace InfoInterview.Language.Splitting;

/// <summary>Straight and curly apostrophes are one letter; a word is cut before its tail: "I | 'm", "do | n't".</summary>
internal static class Apostrophes
{
    /// <summary>The length of "n't".</summary>
    public const int NegationLength = 3;

    public static bool IsOne(char character) => character is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u0060' or '\u00B4' or '\uFF07';

    /// <summary>Whether "n't" stands here, with nothing of a word after it.</summary>
    public static bool IsNegation(ReadOnlySpan<char> text, int at) =>
        (text[at] | 0x20) == 'n' && at + 2 < text.Length && IsOne(text[at + 1]) && (text[at + 2] | 0x20) == 't'
        && (at + NegationLength == text.Length || !char.IsLetterOrDigit(text[at + NegationLength]));

    /// <summary>Whether the apostrophe here stands right between two letters.</summary>
    public static bool JoinsWords(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]);
}
