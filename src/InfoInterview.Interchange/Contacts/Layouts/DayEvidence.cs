using InfoInterview.Interchange.Contacts.Csv;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// Tells by the beginning of a table in which order its dates stand: <c>31/12/2024</c> has its day first, and then so has its neighbour
/// <c>05/01/2024</c>. Only what
/// all dates agree on counts; where they contradict each other or none can tell, the names of the columns decide as before.
/// </summary>
internal static class DayEvidence
{
    /// <summary>What the rows say of the order; <see cref="DayOrder.Unsaid"/> where they say nothing or both.</summary>
    /// <param name="opened">The bytes that were read first; the last row in it may be torn.</param>
    /// <param name="header">What its header is.</param>
    /// <param name="codePage">In what the bytes are read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async ValueTask<DayOrder> InAsync(byte[] opened, Header header, int? codePage, CancellationToken cancellationToken)
    {
        if (header.Columns is not { } columns || !columns.Has(ColumnMeaning.ConnectedOn)
            && !columns.Has(ColumnMeaning.Silence)) return DayOrder.Unsaid;
        using var stream = new MemoryStream(opened);
        using var text = new TextSource(stream, bytesRead: null, codePage);
        await text.OpenAsync(cancellationToken);
        using var rows = new RowReader(text);
        for (var i = 0; i < header.Lines && await rows.PeekLineAsync(cancellationToken) is { } line; i++) rows.TakeLine(line.Count);
        rows.Begin(header.Separator, columns.Count);
        var found = DayOrder.Unsaid;
        while (await rows.NextAsync(cancellationToken))
        {
            foreach (var order in Orders(rows.Row, columns))
            {
                if (found != DayOrder.Unsaid && found != order) return DayOrder.Unsaid;
                found = order;
            }
        }

        return found;
    }

    private static List<DayOrder> Orders(CsvRow row, ContactColumns columns)
    {
        var orders = new List<DayOrder>();
        foreach (var meaning in (ReadOnlySpan<ColumnMeaning>)[ColumnMeaning.ConnectedOn, ColumnMeaning.Silence])
        {
            foreach (var column in columns.Of(meaning))
            {
                if (DayReader.OrderOf(row[column]) is var order and not DayOrder.Unsaid) orders.Add(order);
            }
        }

        return orders;
    }
}
