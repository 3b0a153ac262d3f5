namespace InfoInterview.Engagements.Replies;

/// <summary>Finds e-mail addresses and links in running text.</summary>
internal static class MailAddress
{
    private const int Longest = 254;

    /// <summary>The first e-mail address of a text; empty when there is none.</summary>
    public static ReadOnlySpan<char> In(ReadOnlySpan<char> text)
    {
        var (start, end) = Next(text, 0);
        return text[start..end];
    }

    /// <summary>Where the next e-mail address stands; an empty stretch at the end when there is none.</summary>
    public static (int Start, int End) Next(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] != '@') continue;
            var (start, end, hasPoint) = (at, at + 1, false);
            while (start > from && at - start < Longest && IsPart(text[start - 1])) start--;
            for (; end < text.Length && end - at < Longest && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'); end++) hasPoint |= text[end] == '.' && end > at + 1;
            while (text[end - 1] is '.' or '-') end--;
            if (start < at && end > at + 1 && hasPoint) return (start, end);
        }

        return (text.Length, text.Length);
    }

    /// <summary>Blanks out addresses and links, whose words nobody said; tells whether there were any.</summary>
    public static bool Blank(Span<char> text)
    {
        var (at, any) = (0, false);
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\n' or '\r' or '\t')
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && text[at] is not (' ' or '\n' or '\r' or '\t')) at++;
            if (!IsLink(text[start..at])) continue;
            text[start..at].Fill(' ');
            any = true;
        }

        return any;
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or '+' or '%';

    private static bool IsLink(ReadOnlySpan<char> run)
    {
        if (run.Length < 6) return false;
        if (run.IndexOf("://") >= 0 || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        var (at, slash) = (run.IndexOf('@'), run.IndexOf('/'));
        if (at > 0 && run[at..].IndexOf('.') > 1) return true;
        var point = run.IndexOf('.');
        return slash > 0 && point > 0 && point < slash - 1 && char.IsLetter(run[point + 1]) && !char.IsAsciiDigit(run[0]);
    }
}
