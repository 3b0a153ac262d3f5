using System.Text;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// Looks at words that are no UTF-8: how they read in each code page, and whether Western European, in which they were read, can be meant.
/// </summary>
internal static class CodePageDoubt
{
    /// <summary>So many accented letters side by side are no word of Western Europe.</summary>
    private const int RowOfLetters = 3;

    /// <summary>Marks that no word holds, although an accented letter of Central Europe or Turkey stands at their place.</summary>
    private const string Marks = "¢£¤¥¦§¨©«¬±²³´µ¶¹»¼½¾¿¯¸ðþÐÞýÝ";

    /// <summary>Whether the words look as if they were written in another code page.</summary>
    public static bool IsThere(IReadOnlyList<byte[]> words) =>
        words.Any(word => IsOdd(CodePageReading.Page(CodePageReading.WesternEuropean).GetString(word)));

    /// <summary>How the words read in each code page; ways that read alike are told once.</summary>
    public static ValueList<CodePageReading> Readings(IReadOnlyList<byte[]> words) => words.Count == 0
        ? []
        : CodePageReading.Known.Select(known =>
            known with
            {
                Samples = words.Select(word => ShownText.Of(CodePageReading.Page(known.CodePage).GetString(word))[1..^1])
            .ToValueList()
            })
            .Where(reading => reading.Samples.All(IsReadable))
            .DistinctBy(reading => string.Join('\n', reading.Samples), StringComparer.Ordinal)
            .ToValueList();

    private static bool IsOdd(string word)
    {
        var inRow = 0;
        for (var i = 0; i < word.Length; i++)
        {
            inRow = word[i] >= '\u00c0' ? inRow + 1 : 0;
            if (inRow >= RowOfLetters) return true;
            if (Marks.Contains(word[i], StringComparison.Ordinal)
                && (i > 0 && char.IsLetter(word[i - 1]) || i + 1 < word.Length && char.IsLetter(word[i + 1]))) return true;
        }

        return false;
    }

    private static bool IsReadable(string text) => text.EnumerateRunes()
        .All(rune => rune != Rune.ReplacementChar && (!Rune.IsControl(rune) || rune.Value == '\t'));
}
