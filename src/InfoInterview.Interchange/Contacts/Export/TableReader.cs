using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.Layouts;
using InfoInterview.Interchange.Contacts.VCards;
using InfoInterview.People;
using static InfoInterview.Interchange.Contacts.ImportAction;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>Reads the rows of our own tables, each part as it was written.</summary>
internal sealed class TableReader
{
    private readonly Dictionary<string, int> columns;

    private TableReader(Dictionary<string, int> columns) => this.columns = columns;

    /// <summary>The reader of a table whose header is ours, in any order of its columns; <c>null</c> for any other.</summary>
    public static TableReader? In(CsvRow header)
    {
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Math.Min(header.Count, ImportLimits.MaxColumns); i++) found.TryAdd(header.Raw(i).Trim().TrimStart('\uFEFF').ToString(), i);
        return found.ContainsKey(OwnName.OrderColumn) && found.ContainsKey(TableColumns.Points) ? new TableReader(found) : null;
    }

    /// <summary>The contact of a row; <c>null</c> where the row does not say how its name is meant, as one that was written by hand.</summary>
    public Contact? Read(CsvRow row, ItemList items)
    {
        var own = new OwnName { Order = Text(row, OwnName.OrderColumn), Doubt = Text(row, OwnName.DoubtColumn), Letters = Text(row, OwnName.LettersColumn) };
        if (Text(row, TableColumns.Written) is not { } written) return null;
        var parts = OwnName.Blank with
        {
            Written = written,
            Title = Text(row, TableColumns.Title),
            Given = Text(row, TableColumns.Given),
            Additional = Text(row, TableColumns.Additional),
            Family = Text(row, TableColumns.Family),
            Suffix = Text(row, TableColumns.Suffix),
        };
        if (!written.Any(char.IsLetter) || own.Read(parts) is not { } name) return null;

        var contact = new Contact
        {
            Name = name,
            Organization = Text(row, TableColumns.Organization),
            Role = Text(row, TableColumns.Role),
            Points = Points(row, items),
        };
        foreach (var field in OwnFields.All)
        {
            foreach (var value in List(row, field.Column))
            {
                if (field.Read(contact, value) is { } more) contact = more;
                else Say(row, items, field.Column, value);
            }
        }

        return contact;
    }

    private ValueList<ContactPoint> Points(CsvRow row, ItemList items)
    {
        ValueList<ContactPoint> points = [];
        foreach (var value in List(row, TableColumns.Points))
        {
            if (OwnPoint.Read(value) is { } point) points = points.Add(point);
            else Say(row, items, TableColumns.Points, value);
        }

        points = Visible(row, points, TableColumns.Emails, value => ContactPoint.TryParse(ContactPointKind.Email, value, out var point) ? point : null, items);
        points = Visible(row, points, TableColumns.Phones, value => ContactPoint.TryParse(ContactPointKind.Phone, value, out var point) ? point : null, items);
        return Visible(row, points, TableColumns.Pages, CardProfile.Page, items);
    }

    /// <summary>What somebody changed or added in the columns that other programs know too.</summary>
    private ValueList<ContactPoint> Visible(CsvRow row, ValueList<ContactPoint> points, string[] of, Func<string, ContactPoint?> parse, ItemList items)
    {
        foreach (var column in of)
        {
            if (Text(row, column) is not { } value || points.Any(point => string.Equals(point.Value, value, StringComparison.Ordinal))) continue;
            if (parse(value) is not { } added) Say(row, items, column, value);
            else if (!points.Contains(added)) points = points.Add(added);
        }

        return points;
    }

    private void Say(CsvRow row, ItemList items, string column, string value) => items.Say(
        row.Line, columns[column] + 1, ImportProblemKind.BadValue, PersonKept, $"{ShownText.Of(value)} is no value that the column {column} can have; the person was imported without it.");

    private string? Text(CsvRow row, string column) =>
        columns.TryGetValue(column, out var index) ? CardText.Plain(Formula.Restore(row[index])) : null;

    private List<string> List(CsvRow row, string column)
    {
        var values = new List<string>();
        if (!columns.TryGetValue(column, out var index)) return values;
        var text = Formula.Restore(row[index]);
        while (!text.IsEmpty)
        {
            if (CardText.Plain(CardText.NextPart(ref text)) is { } value) values.Add(value);
        }

        return values;
    }
}
