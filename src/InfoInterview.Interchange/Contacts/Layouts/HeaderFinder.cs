using System.Buffers;
using InfoInterview.Interchange.Contacts.Csv;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Finds the line that names the columns, whatever stands before it and whatever separates the names.</summary>
internal static class HeaderFinder
{
    private const string Separators = ",;\t|";

    /// <summary>What no name of a column holds, but data and other files do.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("@{}<>\0");

    /// <summary>The longest name of a column that nobody knows; what is longer is a sentence.</summary>
    private const int LongestName = 60;

    public static async ValueTask<Header> FindAsync(RowReader rows, ContactImportOptions options, CancellationToken cancellationToken)
    {
        ValueList<string> candidate = [];
        for (var line = 1; line <= ImportLimits.MaxPreambleLines + 1; line++)
        {
            if (await rows.PeekLineAsync(cancellationToken) is not { } text) break;
            var header = await SettledAsync(text, line, options, cancellationToken);
            if (header.Columns is null && candidate.IsEmpty) candidate = header.Candidate;
            if (header.Columns is not null || header.Missing is not null)
            {
                rows.TakeLine(text.Count);
                return header with { Lines = line };
            }

            rows.TakeLine(text.Count);
        }

        return new Header { Candidate = candidate };
    }

    /// <summary>The line by its names, or by what a person said of them before.</summary>
    private static async ValueTask<Header> SettledAsync(ArraySegment<char> text, int line, ContactImportOptions options,
        CancellationToken cancellationToken)
    {
        var header = In(text, line, options.Columns);
        if (header.Missing is not null) return header;
        var names = header.Columns is { } known ? known.Names.ToValueList() : NamesIn(text);
        if (options.Remembered is { } remembered && options.Columns.IsEmpty && !names.IsEmpty
            && await remembered(HeaderKey.Of(names), cancellationToken) is { IsEmpty: false } said
                && In(text, line, said) is { Columns: not null } settled) return settled;
        return header.Columns is null ? header with { Candidate = names } : header;
    }

    /// <summary>
    /// The values of a line that could name columns, at the separator that parts it most; none where it looks like data or a sentence.
    /// </summary>
    private static ValueList<string> NamesIn(ReadOnlySpan<char> text)
    {
        if (text.Length > ImportLimits.MaxColumns * LongestName) return [];
        var line = text.TrimStart('\uFEFF').ToString();
        var names = Separators.Select(separator => line.Split(separator))
            .MaxBy(parts => parts.Length)!.Select(name => name.Trim().Trim('"').Trim()).ToList();
        var isOne = names.Count is > 1 and <= ImportLimits.MaxColumns && names.Count(name => name.Length > 0) > 1
            && names.TrueForAll(name => name.Length <= LongestName && !name.AsSpan().ContainsAny(Marks)
                && (name.Length == 0 || name.Any(char.IsLetter)));
        return isOne ? names.ToValueList() : [];
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
