using System.Text;

namespace InfoInterview.People;

/// <summary>Cleans what people write into a name field, before it is taken apart.</summary>
internal static class NameField
{
    /// <summary>Up to this many characters are cleaned without asking for memory.</summary>
    private const int ShortName = 128;

    /// <summary>Single blanks, none at the ends, no control characters.</summary>
    public static string Tidy(string? text)
    {
        if (string.IsNullOrEmpty(text) || IsTidy(text)) return text ?? "";
        var tidy = text.Length <= ShortName ? stackalloc char[ShortName] : new char[text.Length];
        return tidy[..TidyInto(text, tidy)].ToString();
    }

    /// <summary>Without what people add to a name field: "(she/her)", "| Recruiter", emoji.</summary>
    public static string WithoutTags(string written)
    {
        if (HasOnlyName(written)) return written;
        var kept = written.Length <= ShortName ? stackalloc char[ShortName] : new char[written.Length];
        var (length, depth) = (0, 0);
        foreach (var rune in written.EnumerateRunes())
        {
            if (rune.Value == '|') break;
            if (rune.Value is '(' or '[') depth++;
            else if (rune.Value is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && BelongsToName(rune)) length += rune.EncodeToUtf16(kept[length..]);
        }

        return kept[..TidyInto(kept[..length], kept)].ToString();
    }

    /// <summary>Writes the tidy text, which is never longer and may be written over the other; returns its length.</summary>
    private static int TidyInto(ReadOnlySpan<char> text, Span<char> tidy)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) length += rune.EncodeToUtf16(tidy[length..]);
            else if (length > 0 && tidy[length - 1] != ' ') tidy[length++] = ' ';
        }

        return length > 0 && tidy[length - 1] == ' ' ? length - 1 : length;
    }

    private static bool IsTidy(ReadOnlySpan<char> text)
    {
        var before = ' ';
        foreach (var letter in text)
        {
            if (letter == ' ' ? before == ' ' : char.IsWhiteSpace(letter) || char.IsControl(letter) || char.IsSurrogate(letter)) return false;
            before = letter;
        }

        return before != ' ';
    }

    private static bool HasOnlyName(ReadOnlySpan<char> written)
    {
        foreach (var letter in written)
        {
            if (char.IsSurrogate(letter) || !BelongsToName(new Rune(letter))) return false;
        }

        return IsTidy(written);
    }

    private static bool BelongsToName(Rune rune) =>
        Rune.IsLetter(rune) || rune.Value is ' ' or '\'' or '’' or '‘' or 'ʻ' or '-' or '‐' or '.' or ',' or '·' or '・' or '&' or '/'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
