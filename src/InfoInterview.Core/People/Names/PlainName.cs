using InfoInterview.People.Greetings;

namespace InfoInterview.People.Names;

/// <summary>
/// Reads the names that need no reading: a given and a family name, one word each, of which none is a word that could be anything else.
/// Most names are of this kind. Whatever is read here is what <see cref="NameReader"/> would make of it.
/// </summary>
internal static class PlainName
{
    /// <summary>Beyond it begin scripts in which a name is written otherwise.</summary>
    private const char FirstBeyond = '\u0530';

    private static readonly SpanTable<bool> Special = SpanTable.Of(NameWords.All.Concat(TitleWords.All), ignoreCase: true);

    /// <summary>The name; <c>null</c> where it must be looked at closely.</summary>
    public static PersonName? Read(string? text)
    {
        var blank = text is null ? -1 : text.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !IsPlain(text.AsSpan(0, blank)) || !IsPlain(text.AsSpan(blank + 1))) return null;
        var (given, family) = (text![..blank], text[(blank + 1)..]);
        var isOfCustom = family.Contains('-', StringComparison.Ordinal) || FamilyWords.IsVietnamese(given) || GroupNames.IsGroup(text);
        return isOfCustom ? null : new PersonName { Written = text, Given = given, Family = family };
    }

    /// <summary>The name of a given and a family part; <c>null</c> where it must be looked at closely.</summary>
    public static PersonName? Read(string? given, string? family) =>
        IsPlain(given) && IsPlain(family) ? new PersonName { Written = $"{given} {family}", Given = given, Family = family } : null;

    /// <summary>
    /// Whether the word is written like a name: a capital, then small letters, joined by hyphens and apostrophes at most.
    /// </summary>
    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]) || word[0] >= FirstBeyond) return false;
        var hasSmall = false;
        foreach (var letter in word)
        {
            if (letter is '-' or '\'' or '’') continue;
            if (letter >= FirstBeyond || !char.IsLetter(letter)) return false;
            hasSmall |= char.IsLower(letter);
        }

        return hasSmall && !Special.Contains(word);
    }
}
