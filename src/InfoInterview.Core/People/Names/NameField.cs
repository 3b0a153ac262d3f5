using System.Text;

namespace InfoInterview.People.Names;

/// <summary>Cleans what people write into a name field, before it is taken apart.</summary>
internal static class NameField
{
    private static readonly (string Apart, string Joined)[] Apart = [("Ph. D.", "Ph.D."), ("Ed. D.", "Ed.D."), ("M. Ed.", "M.Ed."), ("M. Sc.", "M.Sc."), ("B. Sc.", "B.Sc."), ("Psy. D.", "Psy.D."), ("Pharm. D.", "Pharm.D."), ("M. D.,", "M.D.,")];

    private static readonly string[] TagMarks = ["|", " - ", " – ", " — ", " • ", " @", " ~ ", " // ", " :: "];

    /// <summary>Single blanks, none at the ends, no control characters.</summary>
    public static string Tidy(string? text)
    {
        if (string.IsNullOrEmpty(text) || IsTidy(text)) return text ?? "";
        var tidy = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (tidy.Length > 0 && tidy[^1] != ' ') tidy.Append(' ');
            }
            else
            {
                Append(tidy, rune);
            }
        }

        return tidy.ToString().TrimEnd();
    }

    /// <summary>Without what people add to a name field: "(she/her)", "| Recruiter", a nickname in quotation marks, emoji.</summary>
    public static string WithoutTags(string written)
    {
        if (IsClean(written)) return written;
        var kept = new StringBuilder(written.Length);
        var depth = 0;
        var isQuoted = false;
        foreach (var rune in written.AsSpan(0, EndOfName(written)).EnumerateRunes())
        {
            if (rune.Value is '(' or '[' or '{' or '（') depth++;
            else if (rune.Value is ')' or ']' or '}' or '）') depth = Math.Max(0, depth - 1);
            else if (rune.Value is '"' or '“' or '”' or '„' or '«' or '»') isQuoted = rune.Value is '“' or '„' or '«' || (rune.Value is '"' && !isQuoted);
            else if (depth == 0 && !isQuoted && BelongsToName(rune)) Append(kept, rune);
        }

        var words = Tidy(kept.ToString()).Split(' ').Where(word => !NameWords.IsPronouns(word.Trim(',')) && IsWord(word));
        return string.Join(' ', words);
    }

    /// <summary>Letters that are written apart made one word: "Ph. D.", "M. Ed.".</summary>
    public static string Joined(string name)
    {
        if (!name.Contains(". ", StringComparison.Ordinal)) return name;
        foreach (var (apart, joined) in Apart) name = name.Replace(apart, joined, StringComparison.OrdinalIgnoreCase);
        return name;
    }

    /// <summary>A tag after a mark is cut off, unless nothing would be left.</summary>
    private static int EndOfName(string written)
    {
        var end = written.Length;
        foreach (var mark in TagMarks)
        {
            var at = written.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && at < end && (mark is "|" || written.AsSpan(0, at).ContainsAnyExcept(' ', '-'))) end = at;
        }

        return end;
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

    /// <summary>Whether there is nothing that could have to be taken away, as in most names.</summary>
    private static bool IsClean(ReadOnlySpan<char> written)
    {
        foreach (var letter in written)
        {
            if (char.IsSurrogate(letter) || char.IsAsciiDigit(letter) || letter == '/' || !BelongsToName(new Rune(letter))) return false;
        }

        return written.IndexOf(" - ", StringComparison.Ordinal) < 0 && IsTidy(written);
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> letters = stackalloc char[2];
        text.Append(letters[..rune.EncodeToUtf16(letters)]);
    }

    /// <summary>A number belongs to a name only as "3rd", or in a rank such as "1SG".</summary>
    private static bool IsWord(string word) => word.Length > 0 && (!word.Any(char.IsAsciiDigit) || NameWords.IsSuffix(word.Trim(','))
        || TitleWords.IsTitle(word));

    private static bool BelongsToName(Rune rune) =>
        Rune.IsLetter(rune) || rune.Value is ' ' or '\'' or '’' or '‘' or 'ʻ' or '-' or '‐' or '.' or ',' or '·' or '・' or '&' or '/' or (>= '0' and <= '9')
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !IsOfEmoji(rune));

    /// <summary>What chooses how an emoji is drawn is a mark as accents are, and belongs to no name.</summary>
    private static bool IsOfEmoji(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or 0x20E3 or (>= 0xE0100 and <= 0xE01EF);
}
