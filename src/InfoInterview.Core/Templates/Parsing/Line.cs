namespace InfoInterview.Templates.Parsing;

/// <summary>Where lines begin and end around a tag. A line ends with a line feed, alone or after a carriage return.</summary>
internal static class Line
{
    /// <summary>Whether a place is the first of a line.</summary>
    public static bool Starts(string text, int at) => at == 0 || text[at - 1] == '\n';

    /// <summary>
    /// Whether only blanks lie between the line's start and the tag; nothing before <paramref name="floor"/> is looked at.
    /// </summary>
    public static bool IsBlankBefore(string text, int floor, int tag, out int lineStart)
    {
        lineStart = tag;
        while (lineStart > floor && IsBlank(text[lineStart - 1])) lineStart--;
        return Starts(text, lineStart);
    }

    /// <summary>Whether only blanks lie between the tag and the end of the line or of the text.</summary>
    public static bool IsBlankAfter(string text, int tagEnd, out int nextLine)
    {
        nextLine = tagEnd;
        while (nextLine < text.Length && IsBlank(text[nextLine])) nextLine++;
        if (nextLine == text.Length) return true;
        if (text[nextLine] == '\r' && nextLine + 1 < text.Length && text[nextLine + 1] == '\n') nextLine++;
        if (text[nextLine] != '\n') return false;
        nextLine++;
        return true;
    }

    /// <summary>The blanks that the first written line of a stretch begins with; null when no line is written.</summary>
    public static string? IndentOf(ReadOnlySpan<char> stretch)
    {
        var written = stretch.IndexOfAnyExcept(" \t\r\n");
        if (written < 0) return null;
        var start = stretch[..written].LastIndexOf('\n') + 1;
        return stretch[start..written].ToString();
    }

    public static bool IsBlank(char c) => c is ' ' or '\t';
}
