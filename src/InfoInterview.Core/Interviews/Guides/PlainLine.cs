namespace InfoInterview.Interviews.Guides;

/// <summary>
/// Reads any text as one line: white space and line ends become one space, control characters and marks that turn the direction of the text
/// round are left out.
/// </summary>
internal ref struct PlainLine(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text.Trim();
    private int next;
    private bool wasSpace;

    /// <summary>The next character; false at the end.</summary>
    public bool Read(out char c)
    {
        while (next < text.Length)
        {
            c = text[next++];
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && wasSpace) continue;
            if (!isSpace && (char.IsControl(c) || TurnsRound(c))) continue;
            wasSpace = isSpace;
            if (isSpace) c = ' ';
            return true;
        }

        c = '\0';
        return false;
    }

    /// <summary>What comes next, unread.</summary>
    public readonly ReadOnlySpan<char> Rest => text[next..];

    private static bool TurnsRound(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
