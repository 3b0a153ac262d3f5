namespace InfoInterview.Templates.Brackets;

/// <summary>Finds blanks without a wording: a run of X or of underscores.</summary>
internal static class BlankFinder
{
    private const int ShortestLine = 3;
    private const int ShortestRule = 8;
    private const int LongestPhone = 24;

    private static readonly string[] CountedBefore = ["chapter", "volume", "vol.", "part", "act", "bowl", "section", "louis", "pope", "appendix", "size"];

    public static bool TryRead(string text, int at, out BracketMark mark)
    {
        mark = default;
        var c = text[at];
        if (c is not ('X' or 'x' or '_' or '(')) return false;
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_')) return false;
        if (TryReadPhone(text, at, out mark)) return true;
        if (c is '(') return false;
        var end = at;
        while (end < text.Length && text[end] == c) end++;
        mark = new(at, end - at, "");
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) return false;
        if (c is '_') return mark.Length >= ShortestLine && !IsRule(text, mark);
        if (IsBeforeMinutes(text, end)) return true;
        return c is 'X' && mark.Length >= 2 && !IsNumeral(text, mark);
    }

    /// <summary>Whether what follows says that the blank is a number of minutes.</summary>
    public static bool IsBeforeMinutes(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(12, text.Length - at)).TrimStart(" -");
        return rest.StartsWith("min", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryReadPhone(string text, int at, out BracketMark mark)
    {
        var end = at;
        var marks = 0;
        while (end < text.Length && end - at < LongestPhone && text[end] is 'X' or 'x' or '-' or '.' or '(' or ')' or ' ')
        {
            if (text[end] is 'X' or 'x') marks++;
            end++;
        }

        while (end > at && text[end - 1] is not ('X' or 'x')) end--;
        mark = new(at, end - at, "phone");
        return marks >= 7 && end - at > marks && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    /// <summary>A whole line of underscores divides a page.</summary>
    private static bool IsRule(string text, BracketMark mark)
    {
        if (mark.Length < ShortestRule) return false;
        var lineStart = text.LastIndexOf('\n', Math.Max(0, mark.Start - 1)) + 1;
        var lineEnd = text.IndexOf('\n', mark.End);
        var before = mark.Start == 0 ? "" : text.AsSpan(lineStart, Math.Max(0, mark.Start - lineStart));
        var after = text.AsSpan(mark.End, (lineEnd < 0 ? text.Length : lineEnd) - mark.End);
        return before.IsWhiteSpace() && after.IsWhiteSpace();
    }

    /// <summary>XX may also be twenty.</summary>
    private static bool IsNumeral(string text, BracketMark mark)
    {
        var before = text.AsSpan(0, mark.Start).TrimEnd();
        before = before[(before.LastIndexOfAny(" \t\r\n") + 1)..];
        foreach (var word in CountedBefore)
        {
            if (before.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return text.AsSpan(mark.End).TrimStart().StartsWith("century", StringComparison.OrdinalIgnoreCase);
    }
}
