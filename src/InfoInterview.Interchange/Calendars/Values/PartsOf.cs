namespace InfoInterview.Interchange.Calendars.Values;

/// <summary>
/// The parts of a value between its separators, in order and without their blanks: a walk for <c>foreach</c> that allocates nothing.
/// </summary>
internal ref struct PartsOf(ReadOnlySpan<char> text, char separator)
{
    private ReadOnlySpan<char> rest = text;
    private bool isOver;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly PartsOf GetEnumerator() => this;

    public bool MoveNext()
    {
        if (isOver) return false;
        var end = rest.IndexOf(separator);
        isOver = end < 0;
        Current = (isOver ? rest : rest[..end]).Trim();
        rest = isOver ? default : rest[(end + 1)..];
        return true;
    }
}
