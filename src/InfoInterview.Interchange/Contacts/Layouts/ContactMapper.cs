using InfoInterview.Interchange.Contacts.Csv;
using static InfoInterview.Interchange.Contacts.ImportAction;
using static InfoInterview.Interchange.Contacts.ImportProblemKind;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Makes a person and problems of a row.</summary>
internal sealed class ContactMapper : IDisposable
{
    private readonly ContactColumns columns;
    private readonly ItemList items;
    private readonly UnusedColumns unused;
    private readonly PersonReader people;

    public ContactMapper(ContactColumns columns, ContactImportOptions options, ItemList items)
    {
        (this.columns, this.items) = (columns, items);
        unused = new UnusedColumns(columns);
        people = new PersonReader(columns, options, items, unused);
    }

    /// <summary>What of the table was not used, one problem for each column; to be asked when all rows are read.</summary>
    public IEnumerable<ImportItem.Problem> Unused => unused.ToProblems();

    public void Map(CsvRow row)
    {
        items.Clear();
        if (row.Fault == RowFault.TooLong)
        {
            Say(row, 0, RowTooLong, RowLeftOut, string.Create(CultureInfo.InvariantCulture, $"The row is longer than {ImportLimits.MaxRowLength} characters and was left out."));
            return;
        }

        if (row.Count > ImportLimits.MaxColumns)
        {
            Say(row, 0, TooManyColumns, RowLeftOut, string.Create(CultureInfo.InvariantCulture, $"The row has {row.Count} values; at most {ImportLimits.MaxColumns} are read. It was left out."));
            return;
        }

        if (IsBlank(row)) return;
        if (row.Fault == RowFault.TornQuote) Say(row, 0, TornQuote, Noted, "A quotation mark in this row is never closed; the row was read as far as its line goes.");
        Look(row);
        if (HoldsOnlyADay(row))
        {
            items.Add(new ImportItem.Skipped { Line = row.Line, Reason = "Only the date of this connection is left; the account was probably closed." });
            return;
        }

        unused.Look(row);
        people.Read(row);
    }

    public void Dispose() => people.Dispose();

    /// <summary>What is wrong with the values as such.</summary>
    private void Look(CsvRow row)
    {
        for (var i = row.NextCut(0); i >= 0; i = row.NextCut(i + 1))
        {
            Say(row, i + 1, ValueTooLong, PersonKept, string.Create(CultureInfo.InvariantCulture, $"The value is longer than {ImportLimits.MaxFieldLength} characters; the rest of it was left out."));
        }

        if (row.FirstControl() is var control and >= 0)
        {
            Say(row, control + 1, ControlCharacters, PersonKept, "The row holds control characters, as text never does; it was read without them.");
        }

        for (var i = columns.Count; i < row.Count; i++)
        {
            if (row.Raw(i).IsWhiteSpace()) continue;
            Say(row, i + 1, ExtraValues, PersonKept, string.Create(CultureInfo.InvariantCulture, $"The row has {row.Count} values where the header names {columns.Count} columns; {ShownText.Of(row[i].ToString())} and what follows was left out. A value may have slipped into the wrong column."));
            return;
        }
    }

    private bool HoldsOnlyADay(CsvRow row)
    {
        var day = columns.Of(ColumnMeaning.ConnectedOn);
        if (day.IsEmpty) return false;
        for (var i = 0; i < row.Count; i++)
        {
            if (!row.Raw(i).IsWhiteSpace() && !day.Contains(i)) return false;
        }

        return true;
    }

    private static bool IsBlank(CsvRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (!row.Raw(i).IsWhiteSpace()) return false;
        }

        return true;
    }

    private void Say(CsvRow row, int column, ImportProblemKind kind, ImportAction action, string message) =>
        items.Say(row.Line, column, kind, action, message);
}
