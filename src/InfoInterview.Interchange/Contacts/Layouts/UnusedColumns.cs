using InfoInterview.Interchange.Contacts.Csv;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// Remembers what of a table went into no person and no other problem, column by column, so that the end of the import can name it.
/// </summary>
internal sealed class UnusedColumns(ContactColumns columns)
{
    private readonly SortedDictionary<int, Left> left = [];

    /// <summary>Takes note of all values of the row in columns that tell nothing that is kept.</summary>
    public void Look(CsvRow row)
    {
        foreach (var column in columns.Of(ColumnMeaning.Unused))
        {
            if (!row.Raw(column).IsWhiteSpace()) Leave(row, column);
        }
    }

    /// <summary>Takes note of the value of one column, or of a part of it.</summary>
    public void Leave(CsvRow row, int column, ReadOnlySpan<char> part = default)
    {
        if (left.TryGetValue(column, out var known))
        {
            known.Rows += known.LastLine == row.Line ? 0 : 1;
            known.LastLine = row.Line;
            return;
        }

        var value = part.IsEmpty ? row[column] : part;
        if (!value.IsEmpty) left[column] = new Left { Line = row.Line, LastLine = row.Line, Rows = 1, Sample = ShownText.Of(value.ToString()) };
    }

    /// <summary>One problem for each such column.</summary>
    public IEnumerable<ImportItem.Problem> ToProblems() => left.Select(pair => new ImportItem.Problem
    {
        Line = pair.Value.Line,
        Column = pair.Key + 1,
        Kind = ImportProblemKind.UnusedColumn,
        Action = ImportAction.Noted,
        Message = Message(pair.Key, pair.Value),
    });

    private string Message(int column, Left what)
    {
        var rows = what.Rows == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{what.Rows} rows");
        return columns.Meanings[column] == ColumnMeaning.Unused
            ? $"The column {columns.NameOf(column)} was not used: there is no place for what it says in {rows}, such as {what.Sample}."
            : $"The column {columns.NameOf(column)} was not used in {rows}, where other columns say it already or it could not be read, such as {what.Sample}.";
    }

    private sealed class Left
    {
        public required int Line { get; init; }

        public required string Sample { get; init; }

        public required int LastLine { get; set; }

        public required int Rows { get; set; }
    }
}
