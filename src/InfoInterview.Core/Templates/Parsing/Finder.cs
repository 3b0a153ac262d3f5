namespace InfoInterview.Templates.Parsing;

/// <summary>
/// Finds the next occurrence of a delimiter and remembers it, so that a text full of unfinished tags is still read once only.
/// </summary>
internal struct Finder(string needle)
{
    private const int NotSearched = -1;
    private const int Nowhere = int.MaxValue;

    private int next = NotSearched;

    public string Needle { get; } = needle;

    /// <summary>The first place at or after <paramref name="from"/>; -1 when there is none. Places must not go back.</summary>
    public int Find(string text, int from)
    {
        if (next < from)
        {
            var found = text.AsSpan(from).IndexOf(Needle.AsSpan());
            next = found < 0 ? Nowhere : from + found;
        }

        return next == Nowhere ? -1 : next;
    }
}
