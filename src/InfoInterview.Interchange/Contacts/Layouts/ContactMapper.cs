using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.People;
using NodaTime;
using static InfoInterview.Interchange.Contacts.ImportAction;
using static InfoInterview.Interchange.Contacts.ImportProblemKind;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Makes a person and problems of a row.</summary>
internal sealed class ContactMapper(ContactColumns columns, ContactImportOptions options, ItemList items)
{
    private readonly DayReader days = new();

    public void Map(CsvRow row)
    {
        items.Clear();
        if (row.Fault == RowFault.TooLong)
        {
            Say(row, 0, RowTooLong, RowLeftOut, string.Create(CultureInfo.InvariantCulture, $"The row is longer than {ImportLimits.MaxRowLength} characters and was left out."));
            return;
        }

        if (IsBlank(row)) return;
        if (row.Count > ImportLimits.MaxColumns)
        {
            Say(row, 0, TooManyColumns, RowLeftOut, string.Create(CultureInfo.InvariantCulture, $"The row has {row.Count} values; at most {ImportLimits.MaxColumns} are read. It was left out."));
            return;
        }

        if (row.Fault == RowFault.TornQuote) Say(row, 0, TornQuote, Noted, "A quotation mark in this row is never closed; the row was read as far as its line goes.");
        Look(row);
        if (HoldsOnlyADay(row))
        {
            items.Add(new ImportItem.Skipped { Line = row.Line, Reason = "Only the date of this connection is left; the account was probably closed." });
            return;
        }

        Person(row);
    }

    private void Person(CsvRow row)
    {
        var points = new PointReader(row, columns, items).Read();
        var organization = First(row, ContactField.Organization);
        var name = NameReader.Read(row, columns, out var column);
        if (name is null)
        {
            var other = NameReader.StandIn(organization, points);
            if (other is null)
            {
                Say(row, column, NameMissing, RowLeftOut, "The row has no name and nothing that could stand in for it; it was left out.");
                return;
            }

            Say(row, column, NameMissing, PersonKept, $"The row has no name; {ShownText.Of(other.Written)} stands in for it.");
            name = other;
        }

        items.Add(new ImportItem.Person
        {
            Line = row.Line,
            Column = column,
            Contact = new Contact
            {
                Id = options.NewId?.Invoke() ?? default,
                Name = name,
                Organization = organization,
                Role = First(row, ContactField.Role),
                ConnectedOn = Day(row),
                Points = points,
            },
        });
    }

    private LocalDate? Day(CsvRow row)
    {
        foreach (var column in columns.Of(ContactField.ConnectedOn))
        {
            var text = row[column];
            if (text.Length == 0) continue;
            if (days.Read(text) is { } day) return day;
            Say(row, column + 1, BadDate, PersonKept, $"{ShownText.Of(text)} is not a date that could be read; the person was imported without it.");
        }

        return null;
    }

    /// <summary>What is wrong with the values as such.</summary>
    private void Look(CsvRow row)
    {
        var hasControl = false;
        for (var i = 0; i < row.Count; i++)
        {
            if (row.IsCut(i))
            {
                Say(row, i + 1, ValueTooLong, PersonKept, string.Create(CultureInfo.InvariantCulture, $"The value is longer than {ImportLimits.MaxFieldLength} characters; the rest of it was left out."));
            }

            if (!hasControl && ShownText.HasControl(row.Raw(i)))
            {
                hasControl = true;
                Say(row, i + 1, ControlCharacters, PersonKept, "The row holds control characters, as text never does; it was read without them.");
            }

            if (i >= columns.Count && !row.Raw(i).IsWhiteSpace())
            {
                Say(row, i + 1, ExtraValues, PersonKept, string.Create(CultureInfo.InvariantCulture, $"The row has {row.Count} values where the header names {columns.Count} columns; the rest was left out. A value may have slipped into the wrong column."));
                return;
            }
        }
    }

    private bool HoldsOnlyADay(CsvRow row)
    {
        var day = columns.Of(ContactField.ConnectedOn);
        for (var i = 0; i < row.Count; i++)
        {
            if (!row.Raw(i).IsWhiteSpace() && !day.Contains(i)) return false;
        }

        return day.Count > 0;
    }

    private static bool IsBlank(CsvRow row)
    {
        for (var i = 0; i < Math.Min(row.Count, ImportLimits.MaxColumns); i++)
        {
            if (!row.Raw(i).IsWhiteSpace()) return false;
        }

        return row.Count <= ImportLimits.MaxColumns;
    }

    private string? First(CsvRow row, ContactField field)
    {
        foreach (var column in columns.Of(field))
        {
            var text = ShownText.WithoutControl(row[column]);
            var several = text.IndexOf(PointReader.ValueSeparator, StringComparison.Ordinal);
            if (text.Length > 0) return several > 0 ? text[..several].TrimEnd() : text;
        }

        return null;
    }

    private void Say(CsvRow row, int column, ImportProblemKind kind, ImportAction action, string message) =>
        items.Say(row.Line, column, kind, action, message);
}
