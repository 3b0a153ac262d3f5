using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.People;
using NodaTime;
using static InfoInterview.Interchange.Contacts.ImportAction;
using static InfoInterview.Interchange.Contacts.ImportProblemKind;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Makes a person and problems of a row.</summary>
internal sealed class ContactMapper(ContactColumns columns, ContactImportOptions options, ItemList items) : IDisposable
{
    private readonly NameReader names = new(columns);
    private readonly PointReader points = new(columns, items);
    private readonly TextPool organizations = new();
    private readonly TextPool roles = new();

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

        Person(row);
    }

    public void Dispose()
    {
        names.Dispose();
        organizations.Dispose();
        roles.Dispose();
    }

    private void Person(CsvRow row)
    {
        if (columns.Own?.Read(row, items) is { } own)
        {
            items.Add(new ImportItem.Person { Line = row.Line, Column = names.Column, Contact = own with { Id = options.NewId?.Invoke() ?? default } });
            return;
        }

        var reached = points.Read(row);
        var organization = First(row, ContactField.Organization, organizations);
        var name = names.Read(row);
        if (name is null)
        {
            name = NameReader.StandIn(organization, reached);
            if (name is null)
            {
                Say(row, names.Column, NameMissing, RowLeftOut, "The row has no name and nothing that could stand in for it; it was left out.");
                return;
            }

            Say(row, names.Column, NameMissing, PersonKept, $"The row has no name; {ShownText.Of(name.Written)} stands in for it.");
        }

        items.Add(new ImportItem.Person
        {
            Line = row.Line,
            Column = names.Column,
            Contact = new Contact
            {
                Id = options.NewId?.Invoke() ?? default,
                Name = name,
                Organization = organization,
                Role = First(row, ContactField.Role, roles),
                ConnectedOn = Day(row),
                Points = reached,
            },
        });
    }

    private LocalDate? Day(CsvRow row)
    {
        foreach (var column in columns.Of(ContactField.ConnectedOn))
        {
            var text = row[column];
            if (text.IsEmpty) continue;
            if (DayReader.Read(text, columns.HasDayFirst) is { } day) return day;
            Say(row, column + 1, BadDate, PersonKept, $"{ShownText.Of(text.ToString())} is not a date that could be read; the person was imported without it.");
        }

        return null;
    }

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
            Say(row, i + 1, ExtraValues, PersonKept, string.Create(CultureInfo.InvariantCulture, $"The row has {row.Count} values where the header names {columns.Count} columns; the rest was left out. A value may have slipped into the wrong column."));
            return;
        }
    }

    private bool HoldsOnlyADay(CsvRow row)
    {
        var day = columns.Of(ContactField.ConnectedOn);
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

    private string? First(CsvRow row, ContactField field, TextPool pool)
    {
        foreach (var column in columns.Of(field))
        {
            var text = row[column];
            if (text.IsEmpty) continue;
            var several = text.IndexOf(PointReader.ValueSeparator, StringComparison.Ordinal);
            return pool.Of(several > 0 ? text[..several].TrimEnd() : text);
        }

        return null;
    }

    private void Say(CsvRow row, int column, ImportProblemKind kind, ImportAction action, string message) =>
        items.Say(row.Line, column, kind, action, message);
}
