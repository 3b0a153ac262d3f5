using System.Buffers;
using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>What a line of a mail looks like, in whatever language: its shape, not its words.</summary>
internal static class LineShape
{
    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-_=*~\u2014#");

    private const int LongestLabel = 24;
    private const int MostLabelWords = 3;
    private const int LongestName = 60;
    private const int MostNameWords = 7;
    private const int LongestClosing = 45;
    private const int MostClosingWords = 5;
    private const int FewestPhoneDigits = 7;
    private const int FewestBannerLetters = 7;

    /// <summary>Whether it is <c>Word: value</c>, the word plain, starred or with a blank before the colon.</summary>
    public static bool IsField(ReadOnlySpan<char> line, out ReadOnlySpan<char> value)
    {
        value = default;
        var colon = line.IndexOfAny(':', '\uFF1A');
        if (colon is <= 0 or > LongestLabel || colon + 1 >= line.Length) return false;
        var label = line[..colon].Trim(" *\u00A0_");
        if (label.IsEmpty || label.Count(' ') >= MostLabelWords) return false;
        foreach (var letter in label)
        {
            if (!char.IsLetter(letter) && letter is not (' ' or '-' or '.')) return false;
        }

        value = line[(colon + 1)..].Trim(" *\u00A0_");
        return !value.IsEmpty;
    }

    /// <summary>Whether it holds an e-mail address.</summary>
    public static bool HoldsAddress(ReadOnlySpan<char> line) => MailAddress.In(line).Length > 0;

    /// <summary>Whether it holds a time of day: digits, a colon or a point, two digits.</summary>
    public static bool HoldsTime(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf(':'); at > 0 && at + 2 < line.Length; at++)
        {
            if (line[at] == ':' && char.IsAsciiDigit(line[at - 1]) && char.IsAsciiDigit(line[at + 1]) && char.IsAsciiDigit(line[at + 2])) return true;
        }

        return false;
    }

    /// <summary>Whether it holds a date: two numbers or more, or the name of a weekday.</summary>
    public static bool HoldsDate(ReadOnlySpan<char> line)
    {
        var (numbers, at) = (0, 0);
        while (at < line.Length)
        {
            var start = at;
            if (char.IsAsciiDigit(line[at]))
            {
                while (at < line.Length && char.IsAsciiDigit(line[at])) at++;
                numbers += at - start <= 4 ? 1 : 0;
            }
            else if (char.IsLetter(line[at]))
            {
                while (at < line.Length && char.IsLetter(line[at])) at++;
                if (DayWords.IsWeekday(line[start..at])) return true;
            }
            else
            {
                at++;
            }
        }

        return numbers > 1;
    }

    /// <summary>Whether it holds a year.</summary>
    public static bool HoldsYear(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf("20"); at >= 0 && at + 4 <= line.Length; at++)
        {
            var isYear = line[at..].StartsWith("20") && char.IsAsciiDigit(line[at + 2]) && char.IsAsciiDigit(line[at + 3])
                && (at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (at + 4 == line.Length || !char.IsAsciiDigit(line[at + 4]));
            if (isYear) return true;
        }

        return false;
    }

    /// <summary>A name, a title, a firm: few words, those that matter with a capital, no end of a sentence.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestName || line[^1] is '.' or '?' or '!' or ':' or ',' || !char.IsLetter(line[0])) return false;
        var (words, capitals, start) = (0, 0, 0);
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && line[at] is not (' ' or ',')) continue;
            if (at > start)
            {
                words++;
                if (char.IsUpper(line[start]) || !char.IsLetter(line[start]) || at - start <= 3) capitals++;
            }

            start = at + 1;
        }

        return words <= MostNameWords && capitals == words && char.IsUpper(line[0]);
    }

    /// <summary>What a signature holds besides names: a telephone number, an address, a link, bars between.</summary>
    public static bool IsContact(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 * LongestName) return false;
        var digits = 0;
        foreach (var letter in line) digits += char.IsAsciiDigit(letter) ? 1 : 0;
        return line.IndexOf(" | ") >= 0 || line.IndexOf("www.") >= 0 || line.IndexOf("://") >= 0 || (line.Count(' ') < MostNameWords && (HoldsAddress(line) || digits >= FewestPhoneDigits));
    }

    /// <summary>A short line that ends nothing: what stands before a name at the end.</summary>
    public static bool IsClosing(ReadOnlySpan<char> line) =>
        line.Length <= LongestClosing && line.Count(' ') < MostClosingWords && char.IsLetter(line[0]) && (line[^1] == ',' || char.IsLetter(line[^1]));

    /// <summary>Dashes with words between them: "-----Original Message-----".</summary>
    public static bool IsDivider(ReadOnlySpan<char> line) => line.Length > 8 && line.StartsWith("---") && line.EndsWith("---") && line.Trim('-').IndexOfAnyExcept(' ', '-') >= 0;

    /// <summary>A row of marks and nothing else.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Length > 2 && line.IndexOfAnyExcept(RuleMarks) < 0;

    /// <summary>What a gateway puts above a mail: all in brackets, or a long word in capitals and a colon.</summary>
    public static bool IsBanner(ReadOnlySpan<char> line)
    {
        if (line[0] == '[') return line[^1] == ']';
        var capitals = 0;
        while (capitals < line.Length && char.IsUpper(line[capitals])) capitals++;
        return capitals >= FewestBannerLetters && capitals < line.Length && line[capitals] == ':';
    }
}
