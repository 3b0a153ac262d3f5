using InfoInterview.Language.Guessing;

namespace InfoInterview.Language;

/// <summary>
/// Guesses the language of a text by its small words, and by its script where that tells. A guess, for texts of which nobody
/// says what they are: a text without a known word has none.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>The language is none that is known here, though there are words.</summary>
    public const string Other = "und";

    private const int MostLanguages = 32;

    /// <summary>From here on letters are Greek, Cyrillic and so on, but for a block of Latin ones with two accents.</summary>
    private const char FirstOfOthers = '\u0370';

    private const char FirstOfLatinAgain = '\u1E00';
    private const char FirstOfEast = '\u1F00';

    /// <summary>
    /// The tag of the likeliest language; <see cref="Other"/> where most letters are of another script, and empty where no word
    /// is known.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var book = LanguageWords.BuiltIn;
        Span<int> points = stackalloc int[MostLanguages];
        points.Clear();
        var (foreign, letters, at) = (0, 0, 0);
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            for (; at < text.Length && char.IsLetter(text[at]); at++)
                foreign += text[at] is >= FirstOfOthers and (< FirstOfLatinAgain or >= FirstOfEast) ? 1 : 0;
            letters += at - start;
            book.Count(text[start..at], points);
        }

        if (foreign * 2 > letters) return Other;
        var best = 0;
        for (var language = 1; language < book.Tags.Count; language++)
        {
            if (points[language] > points[best]) best = language;
        }

        return points[best] == 0 ? "" : book.Tags[best];
    }
}
