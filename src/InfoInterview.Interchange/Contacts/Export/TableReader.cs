using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.Layouts;
using InfoInterview.Interchange.Contacts.VCards;
using InfoInterview.People;
using static InfoInterview.Interchange.Contacts.ImportAction;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>Reads the rows of our own tables, each part as it was written.</summary>
internal sealed class TableReader
{
    /// <summary>Columns that no other program writes; one of them is enough to know a table of ours by.</summary>
    private static readonly string[] Marks = [OwnName.OrderColumn, OwnName.DoubtColumn, TableColumns.Points, "Diverse Background", "Other Values", "Former Ids"];

    /// <summary>Columns that another program may have too.</summary>
    private static readonly string[] WeakMarks = ["Admired", "Shared Connections", "Career Stage", "Referred By", "Promises", "Referrals"];

    private static readonly HashSet<string> OwnNames =
        new([OwnName.OrderColumn, OwnName.DoubtColumn, OwnName.LettersColumn, TableColumns.Points, .. OwnFields.All.Select(field => field.Column)], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> AllNames = new(TableColumns.All, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> columns;

    private TableReader(Dictionary<string, int> columns) => this.columns = columns;

    /// <summary>
    /// The reader of a table whose header is ours, in any order of its columns and with whatever of them is left; <c>null</c> for any
    /// other.
    /// </summary>
    public static TableReader? In(CsvRow header)
    {
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Math.Min(header.Count, ImportLimits.MaxColumns); i++) found.TryAdd(header.Raw(i).Trim().TrimStart('\uFEFF').ToString(), i);
        var isOurs = Array.Exists(Marks, found.ContainsKey) || Array.FindAll(WeakMarks, found.ContainsKey).Length > 1;
        return isOurs ? new TableReader(found) : null;
    }

    /// <summary>Whether only our own files have a column of this name.</summary>
    public bool IsOwn(string name, int column) => OwnNames.Contains(name) && columns.GetValueOrDefault(name, -1) == column;

    /// <summary>Whether the column is one that our own files are written with.</summary>
    public bool IsWritten(string name, int column) => AllNames.Contains(name) && columns.GetValueOrDefault(name, -1) == column;

    /// <summary>
    /// The contact of a row; <c>null</c> where the row does not say how its name is meant, as one that was written by hand.
    /// </summary>
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

        return Complete(new Contact { Name = name, Organization = Text(row, TableColumns.Organization), Role = Text(row, TableColumns.Role) }, row, items);
    }

    /// <summary>The contact with all that our own columns say beside the name, the organization and the role.</summary>
    public Contact Complete(Contact contact, CsvRow row, ItemList items)
    {
        var points = Points(row, items);
        foreach (var point in contact.Points)
        {
            if (!points.Contains(point)) points = points.Add(point);
        }

        contact = contact with { Points = points };
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

        points = Visible(row, points, TableColumns.Emails, Email, items);
        points = Visible(row, points, TableColumns.Phones, Phone, items);
        return Visible(row, points, TableColumns.Pages, CardProfile.Page, items);
    }

    private static ContactPoint? Email(string value) => ContactPoint.TryParse(ContactPointKind.Email, value, out var point) ? point : null;

    private static ContactPoint? Phone(string value) => ContactPoint.TryParse(ContactPointKind.Phone, value, out var point) ? point : null;

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
