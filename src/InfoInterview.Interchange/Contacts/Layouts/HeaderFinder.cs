using InfoInterview.Interchange.Contacts.Csv;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Finds the line that names the columns, whatever stands before it and whatever separates the names.</summary>
internal static class HeaderFinder
{
    private const string Separators = ",;\t|";

    public static async ValueTask<Header> FindAsync(RowReader rows, ValueList<ColumnChoice> choices, CancellationToken cancellationToken)
    {
        for (var line = 1; line <= ImportLimits.MaxPreambleLines + 1; line++)
        {
            if (await rows.PeekLineAsync(cancellationToken) is not { } text) break;
            var header = In(text, line, choices);
            if (header.Columns is not null || header.Missing is not null)
            {
                rows.TakeLine(text.Count);
                return header;
            }

            rows.TakeLine(text.Count);
        }

        return default;
    }

    private static Header In(ArraySegment<char> text, int line, ValueList<ColumnChoice> choices)
    {
        Header best = default;
        foreach (var separator in Separators)
        {
            var row = new CsvRow();
            new RowSplitter(text, isEnd: true, separator, columns: 0, staysOnLine: true).Split(row);
            row.Settle(text.Array!, text.Offset, text.Count, line, RowFault.None);
            if (ContactColumns.In(row, choices) is { } columns && columns.Known > (best.Columns?.Known ?? 0))
            {
                best = new Header { Columns = columns, Separator = separator };
            }
        }

        return best.Columns?.Count > ImportLimits.MaxColumns ? new Header { Missing = TooWide(line, best.Columns.Count) } : best;
    }

    private static ImportItem.Problem TooWide(int line, int count) => new()
    {
        Line = line,
        Column = 0,
        Kind = ImportProblemKind.TooManyColumns,
        Action = ImportAction.Stopped,
        Message = string.Create(CultureInfo.InvariantCulture, $"The header names {count} columns; at most {ImportLimits.MaxColumns} are read. Nothing was imported."),
    };
}
