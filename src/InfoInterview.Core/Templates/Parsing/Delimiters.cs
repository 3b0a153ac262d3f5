namespace InfoInterview.Templates.Parsing;

/// <summary>The pair of delimiters in force, with what is remembered about where they occur next.</summary>
internal sealed class Delimiters(string open, string close)
{
    public string Open { get; } = open;

    public string Close { get; } = close;

    public Finder NextClose = new(close);

    public Finder NextRawClose = new(close is "}}" ? "}}}" : "}" + close);

    public Finder NextChangeClose = new(close is "}}" ? "=}}" : "=" + close);

    public static Delimiters Default => new("{{", "}}");

    /// <summary>Reads "&lt;% %&gt;"; null when it is not two delimiters.</summary>
    public static Delimiters? Read(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        var gap = content.IndexOfAny(' ', '\t');
        if (gap <= 0) return null;
        var open = content[..gap];
        var close = content[gap..].TrimStart();
        return IsDelimiter(open) && IsDelimiter(close) ? new(open.ToString(), close.ToString()) : null;
    }

    private static bool IsDelimiter(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > TemplateLimits.MaxDelimiterLength) return false;
        foreach (var c in text)
        {
            if (c == '=' || char.IsWhiteSpace(c)) return false;
        }

        return true;
    }
}
