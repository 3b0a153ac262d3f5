namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>
/// Splits the text at the start of a row into its values. A quote that opens a value closes where a separator or the line's end follows;
/// any other quote is a letter. A quoted value may run over lines as long as nothing speaks against it.
/// </summary>
internal ref struct RowSplitter(ReadOnlySpan<char> text, bool isEnd, char separator, int columns, bool staysOnLine)
{
    /// <summary>With fewer columns, a line of a note may well hold as many separators as a row.</summary>
    private const int LeastColumnsToTellARow = 6;

    /// <summary>
    /// After so many values of a row whose quote never closes, its quotes are letters: each look for an end costs as much as the rest of
    /// the row.
    /// </summary>
    private const int MostUnclosed = 16;

    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private int unclosed;

    /// <summary>The number of characters of the row with its line end.</summary>
    public int Length { get; private set; }

    /// <summary>The number of lines of the row.</summary>
    public int Lines { get; private set; }

    /// <summary>Whether a quote was left open on the one line that is looked at.</summary>
    public bool HasOpenQuote { get; private set; }

    public SplitEnd Split(CsvRow row)
    {
        row.Clear();
        (at, Lines, unclosed) = (0, 1, 0);
        while (true)
        {
            var end = IsQuoted(out var quote) ? Quoted(row, quote) : Plain(row, at);
            if (end != SplitEnd.Whole) return end;
            if (at == text.Length)
            {
                Length = at;
                return isEnd ? SplitEnd.Whole : SplitEnd.NeedsMore;
            }

            if (text[at++] == separator) continue;
            if (text[at - 1] == '\r')
            {
                if (at == text.Length && !isEnd) return SplitEnd.NeedsMore;
                if (at < text.Length && text[at] == '\n') at++;
            }

            Length = at;
            return SplitEnd.Whole;
        }
    }

    private readonly bool IsQuoted(out int quote)
    {
        quote = at;
        if (unclosed > MostUnclosed) return false;
        while (quote < text.Length && text[quote] == ' ') quote++;
        return quote < text.Length && text[quote] == '"';
    }

    private SplitEnd Plain(CsvRow row, int from)
    {
        var length = text[from..].IndexOfAny(separator, '\r', '\n');
        if (length < 0 && !isEnd) return SplitEnd.NeedsMore;
        if (length < 0) length = text.Length - from;
        row.Add(from, length, isQuoted: false);
        at = from + length;
        return SplitEnd.Whole;
    }

    private SplitEnd Quoted(CsvRow row, int quote)
    {
        var (from, look, hasPairs, hasLetters, lineStart) = (quote + 1, quote + 1, false, false, -1);
        while (true)
        {
            var step = text[look..].IndexOfAny('"', '\r', '\n');
            var found = step < 0 ? text.Length : look + step;
            if (found - from > ImportLimits.MaxFieldLength) return Unclosed(row, from, hasLetters);
            if (step < 0) return isEnd ? Unclosed(row, from, hasLetters) : SplitEnd.NeedsMore;
            if (text[found] != '"')
            {
                if (staysOnLine) return Unclosed(row, from, hasLetters);
                if (lineStart >= 0 && IsLikeARow(text[lineStart..found])) return SplitEnd.Torn;
                look = AfterLineEnd(found);
                lineStart = look;
                Lines++;
                continue;
            }

            if (found + 1 == text.Length && !isEnd) return SplitEnd.NeedsMore;
            if (found + 1 < text.Length && text[found + 1] == '"')
            {
                (look, hasPairs) = (found + 2, true);
                continue;
            }

            if (Closes(found + 1, out var after))
            {
                row.Add(from, found - from, isQuoted: hasPairs || Lines > 1);
                at = after;
                return SplitEnd.Whole;
            }

            // After a line's end, or where a value begins, a quote that closes nothing opens another value: this one lost its own.
            if (lineStart >= 0) return SplitEnd.Torn;
            if (found > from && text[found - 1] == separator) return Unclosed(row, from, hasLetters);
            (look, hasLetters) = (found + 1, true);
        }
    }

    private readonly bool Closes(int next, out int after)
    {
        after = next;
        while (after < text.Length && text[after] == ' ') after++;
        return after == text.Length || text[after] == separator || text[after] is '\r' or '\n';
    }

    /// <summary>A quote with a partner further on, as in <c>"Acme" Ltd</c>, is a letter with it; one without is taken away.</summary>
    private SplitEnd Unclosed(CsvRow row, int from, bool hasLetters)
    {
        if (!staysOnLine) return SplitEnd.Torn;
        unclosed++;
        HasOpenQuote |= !hasLetters;
        return Plain(row, hasLetters ? from - 1 : from);
    }

    private readonly int AfterLineEnd(int found) =>
        text[found] == '\r' && found + 1 < text.Length && text[found + 1] == '\n' ? found + 2 : found + 1;

    private readonly bool IsLikeARow(ReadOnlySpan<char> line) =>
        columns >= LeastColumnsToTellARow && line.Count(separator) >= columns - 1;
}
