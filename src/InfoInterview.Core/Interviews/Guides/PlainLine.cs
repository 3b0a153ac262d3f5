namespace InfoInterview.Interviews.Guides;

/// <summary>
/// Reads any text as one line: white space and line ends become one space, control characters and marks that turn the direction
/// of the text round are left out.
/// </summary>
internal ref struct PlainLine(ReadOnlySpan<char> text)
{
    /// <summary>The characters that it does not pass on as they are; a space counts only where it is one too many.</summary>
    public const string NotAsTheyAre =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
        + "\u007F\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E"
        + "\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E"
        + "\u009F"
        + "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202A"
        + "\u202B\u202C\u202D\u202E\u202F\u205F\u2066\u2067\u2068\u2069\u3000";

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

    /// <summary>Whether a text without any of <see cref="NotAsTheyAre"/> is one line as it stands.</summary>
    public static bool HasNoSpaceTooMany(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] != ' ' && text[^1] != ' ' && !text.Contains("  ", StringComparison.Ordinal));

    private static bool TurnsRound(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
