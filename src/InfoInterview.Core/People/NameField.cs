using System.Text;

namespace InfoInterview.People;

/// <summary>Cleans what people write into a name field, before it is taken apart.</summary>
internal static class NameField
{
    /// <summary>Single blanks, none at the ends, no control characters.</summary>
    public static string Tidy(string? text)
    {
        var tidy = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (tidy.Length > 0 && tidy[^1] != ' ') tidy.Append(' ');
            }
            else
            {
                tidy.Append(rune.ToString());
            }
        }

        return tidy.ToString().TrimEnd();
    }

    /// <summary>Without what people add to a name field: "(she/her)", "| Recruiter", emoji.</summary>
    public static string WithoutTags(string written)
    {
        var end = written.IndexOf('|', StringComparison.Ordinal);
        var kept = new StringBuilder();
        var depth = 0;
        foreach (var rune in (end < 0 ? written : written[..end]).EnumerateRunes())
        {
            if (rune.Value is '(' or '[') depth++;
            else if (rune.Value is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && BelongsToName(rune)) kept.Append(rune.ToString());
        }

        return Tidy(kept.ToString());
    }

    private static bool BelongsToName(Rune rune) =>
        Rune.IsLetter(rune) || rune.Value is ' ' or '\'' or '’' or '‘' or 'ʻ' or '-' or '‐' or '.' or ',' or '·' or '・' or '&' or '/'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
