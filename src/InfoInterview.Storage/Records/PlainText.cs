using System.Text;

namespace InfoInterview.Storage.Records;

/// <summary>Folded text without accents, so that <c>rios</c> finds Ríos and <c>strasse</c> finds Straße.</summary>
internal static class PlainText
{
    /// <summary>The text without accents; the text itself where it has none, or nothing else.</summary>
    /// <param name="folded">Text in the form of <see cref="FoldedText"/>.</param>
    public static string Of(string folded)
    {
        if (Ascii.IsValid(folded)) return folded;
        var plain = new StringBuilder(folded.Length);
        foreach (var rune in StorableText.Of(folded).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) continue;
            if (LettersOf(rune.Value) is { } letters) plain.Append(letters);
            else plain.Append(rune.ToString());
        }

        var text = plain.ToString().Normalize(NormalizationForm.FormC);
        return string.IsNullOrWhiteSpace(text) ? folded : text;
    }

    /// <summary>Letters that are no accented ones to Unicode, and are to those who type without them.</summary>
    private static string? LettersOf(int letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ð' or 'đ' => "d",
        'þ' => "th",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        _ => null,
    };
}
