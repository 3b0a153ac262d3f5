namespace InfoInterview.Interviews.Guides;

/// <summary>
/// Reads any text as one line: white space and line ends become one space, control characters and marks that turn the direction of the text
/// round are left out.
/// </summary>
internal ref struct PlainLine(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int next;
    private bool hasBegun;
    private bool owesSpace;

    /// <summary>The next character; false at the end.</summary>
    public bool Read(out char c)
    {
        for (; next < text.Length; next++)
        {
            c = text[next];
            if (char.IsWhiteSpace(c)) owesSpace = hasBegun;
            else if (!char.IsControl(c) && !TurnsRound(c)) return ReadKept(ref c);
        }

        c = '\0';
        return false;
    }

    /// <summary>What comes next, unread.</summary>
    public readonly ReadOnlySpan<char> Rest => text[next..];

    /// <summary>A space is written only when something follows it.</summary>
    private bool ReadKept(ref char c)
    {
        hasBegun = true;
        if (owesSpace) c = ' ';
        else next++;
        owesSpace = false;
        return true;
    }

    private static bool TurnsRound(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
