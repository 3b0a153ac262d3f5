using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Looks at the text of names.</summary>
internal static class NameText
{
    public static bool HasLetter(string text)
    {
        foreach (var mark in text)
        {
            if (char.IsLetter(mark)) return true;
        }

        return false;
    }

    /// <summary>Whether the text is of Latin letters and the marks within names alone, so that there is nothing to tidy.</summary>
    public static bool IsPlain(string? text)
    {
        foreach (var mark in text.AsSpan())
        {
            if (mark >= '\u0250' || !(char.IsLetter(mark) || mark is ' ' or '-' or '\'' or '.')) return false;
        }

        return true;
    }

    /// <summary>Whether the text has no emoji and no tag behind a bar.</summary>
    public static bool IsName(string? text)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (rune.Value == '|' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate) return false;
        }

        return true;
    }

    /// <summary>The text with single blanks in the place of line ends and other blanks.</summary>
    public static string? OneLine(string? text)
    {
        if (text is null) return null;
        var isTidy = !text.Contains("  ", StringComparison.Ordinal);
        foreach (var mark in text)
        {
            if (mark != ' ' && char.IsWhiteSpace(mark)) isTidy = false;
        }

        return isTidy ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
