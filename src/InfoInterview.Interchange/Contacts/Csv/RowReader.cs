using System.Buffers;

namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>
/// Reads a table row by row in bounded memory. After a torn quote it begins again at the next line, so that one bad row costs no other.
/// </summary>
internal sealed class RowReader(TextSource source) : IDisposable
{
    private const int FirstLength = 65_536;
    private const int LeastFill = 16_384;

    private char[] buffer = ArrayPool<char>.Shared.Rent(FirstLength);
    private int start;
    private int end;
    private bool isEnd;
    private bool mayHaveControl;
    private int line = 1;
    private int tornRows;
    private bool staysOnLine;
    private char separator = ',';
    private int columns;

    /// <summary>The row that was read last; the same object each time.</summary>
    public CsvRow Row { get; } = new();

    /// <summary>Says how the rows are made from here on.</summary>
    public void Begin(char between, int columnCount) => (separator, columns) = (between, columnCount);

    /// <summary>
    /// The text of the next line without its end, not yet taken; <c>null</c> at the end of the file or where it is longer than a row can
    /// be.
    /// </summary>
    public async ValueTask<ArraySegment<char>?> PeekLineAsync(CancellationToken cancellationToken)
    {
        var length = await LineLengthAsync(cancellationToken);
        return length is { } known && (known > 0 || start < end) ? new ArraySegment<char>(buffer, start, known) : (ArraySegment<char>?)null;
    }

    /// <summary>Takes the line that was looked at.</summary>
    public void TakeLine(int length)
    {
        start += length;
        if (start < end) start += start + 1 < end && buffer[start] == '\r' && buffer[start + 1] == '\n' ? 2 : 1;
        line++;
    }

    /// <summary>Reads the next row; <c>false</c> at the end of the file.</summary>
    public ValueTask<bool> NextAsync(CancellationToken cancellationToken) =>
        TryNext() is ReadState.Row ? ValueTask.FromResult(true) : NextSlowlyAsync(cancellationToken);

    public void Dispose()
    {
        if (buffer.Length > 0) ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
    }

    /// <summary>Reads the next row from what is in memory.</summary>
    private ReadState TryNext()
    {
        while (start < end)
        {
            switch (Split())
            {
                case SplitEnd.Whole:
                    staysOnLine = tornRows >= ImportLimits.MaxTornRows;
                    return ReadState.Row;
                case SplitEnd.NeedsMore when end - start <= ImportLimits.MaxRowLength:
                    return ReadState.NeedsMore;
                case SplitEnd.NeedsMore when staysOnLine:
                    staysOnLine = tornRows >= ImportLimits.MaxTornRows;
                    return ReadState.TooLong;
                default:
                    staysOnLine = true;
                    tornRows++;
                    break;
            }
        }

        return ReadState.NeedsMore;
    }

    private async ValueTask<bool> NextSlowlyAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (TryNext())
            {
                case ReadState.Row:
                    return true;
                case ReadState.TooLong:
                    return await SkipLineAsync(cancellationToken);
                case ReadState.NeedsMore when !await FillAsync(cancellationToken) && start == end:
                    return false;
            }
        }
    }

    private SplitEnd Split()
    {
        var splitter = new RowSplitter(buffer.AsSpan(start, end - start), isEnd, separator, columns, staysOnLine);
        var result = splitter.Split(Row);
        if (result != SplitEnd.Whole) return result;
        var fault = splitter.Length > ImportLimits.MaxRowLength ? RowFault.TooLong : splitter.HasOpenQuote ? RowFault.TornQuote : RowFault.None;
        Row.Settle(buffer, start, splitter.Length, line, fault, mayHaveControl);
        start += splitter.Length;
        line += splitter.Lines;
        return result;
    }

    private async ValueTask<int?> LineLengthAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOfAny('\r', '\n');

            // A CR at the very end may be half of a line end.
            if (length >= 0 && (start + length + 1 < end || buffer[start + length] == '\n' || isEnd)) return length;
            if (end - start > ImportLimits.MaxRowLength) return null;
            if (!await FillAsync(cancellationToken)) return start == end ? null : length >= 0 ? length : end - start;
        }
    }

    private async ValueTask<bool> SkipLineAsync(CancellationToken cancellationToken)
    {
        Row.Clear();
        Row.Settle(buffer, start, 0, line++, RowFault.TooLong);
        do
        {
            var length = buffer.AsSpan(start, end - start).IndexOfAny('\r', '\n');
            if (length >= 0)
            {
                start += length;
                await FillAsync(cancellationToken);
                start += end - start > 1 && buffer[start] == '\r' && buffer[start + 1] == '\n' ? 2 : 1;
                return true;
            }

            start = end;
        }
        while (await FillAsync(cancellationToken));
        return true;
    }

    /// <summary>Moves what is left to the front and reads more behind it; <c>false</c> at the end of the file.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (isEnd) return false;
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (buffer.Length - end < LeastFill) Grow();

        // A stream may hand out single bytes; a row is split anew after each fill, so that small ones would cost too much.
        var before = end;
        while (!isEnd && end - before < LeastFill && end < buffer.Length)
        {
            var count = await source.ReadAsync(buffer.AsMemory(end), cancellationToken);
            end += count;
            isEnd = count == 0;
        }

        // Looked at once for many rows, of which hardly any has one.
        mayHaveControl = CsvRow.HasControl(buffer.AsSpan(0, end));
        return end > before;
    }

    private void Grow()
    {
        var longer = ArrayPool<char>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, end).CopyTo(longer);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = longer;
    }
}
