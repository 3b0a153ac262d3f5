using System.Runtime.InteropServices;
using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.People;
using static InfoInterview.Interchange.Contacts.ImportAction;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Reads the ways to reach the person of a row, in the order of its columns.</summary>
internal sealed class PointReader(ContactColumns columns, ItemList items, UnusedColumns unused)
{
    private readonly List<ContactPoint> points = [];

    /// <summary>The names that stand beside addresses, as in <c>Ann Lee &lt;ann@example.org&gt;</c>, in their order.</summary>
    public List<string> DisplayNames { get; } = [];

    public ValueList<ContactPoint> Read(CsvRow row)
    {
        points.Clear();
        DisplayNames.Clear();
        Take(row, ColumnMeaning.Email, ContactPointKind.Email);
        Take(row, ColumnMeaning.Profile, ContactPointKind.LinkedIn);
        Take(row, ColumnMeaning.Phone, ContactPointKind.Phone);
        Take(row, ColumnMeaning.Page, ContactPointKind.Other);
        return points.Count == 0 ? [] : ValueList.Create<ContactPoint>(CollectionsMarshal.AsSpan(points));
    }

    private void Take(CsvRow row, ColumnMeaning meaning, ContactPointKind kind)
    {
        foreach (var column in columns.Of(meaning))
        {
            var cell = Formula.Restore(row[column]);
            if (cell.IsEmpty) continue;
            var text = cell.ToString();
            if ((kind == ContactPointKind.Email || !AddressCell.IsComposed(kind, cell)) && Point(kind, text) is { } point) Keep(point);
            else Several(row, column, kind, text);
        }
    }

    private void Several(CsvRow row, int column, ContactPointKind kind, string cell)
    {
        switch (kind)
        {
            case ContactPointKind.Email:
                foreach (var (name, address) in AddressCell.Emails(cell))
                {
                    if (name is not null) DisplayNames.Add(name);
                    One(row, column, kind, address);
                }

                break;
            case ContactPointKind.Phone:
                foreach (var number in AddressCell.Phones(cell)) One(row, column, kind, number);
                break;
            default:
                foreach (var value in AddressCell.Values(cell)) One(row, column, kind, value);
                break;
        }
    }

    private void One(CsvRow row, int column, ContactPointKind kind, string value)
    {
        if (IsInternal(value))
        {
            unused.Leave(row, column, value);
            return;
        }

        if (Point(kind, value) is { } point)
        {
            Keep(point);
            return;
        }

        var (problem, what) = kind switch
        {
            ContactPointKind.Email => (ImportProblemKind.BadEmail, "an e-mail address"),
            ContactPointKind.LinkedIn => (ImportProblemKind.BadProfile, "the address of a LinkedIn profile"),
            ContactPointKind.Phone => (ImportProblemKind.BadPhone, "a phone number"),
            _ => (ImportProblemKind.BadProfile, "an address"),
        };
        items.Say(row.Line, column + 1, problem, PersonKept, $"{ShownText.Of(value)} is not {what}; the person was imported without it.");
    }

    private void Keep(ContactPoint point)
    {
        if (!points.Contains(point)) points.Add(point);
    }

    /// <summary>Outlook exports the address of a colleague as a path of its own directory, which no mail reaches from outside.</summary>
    private static bool IsInternal(ReadOnlySpan<char> value) => value.StartsWith("/o=", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A web page may be the profile that other exports have a column for, and what stands for a number an e-mail address.
    /// </summary>
    private static ContactPoint? Point(ContactPointKind kind, string text)
    {
        if (kind == ContactPointKind.Other && ContactPoint.TryParse(ContactPointKind.LinkedIn, text, PointSource.ImportedList, out var profile)) return profile;
        if (kind == ContactPointKind.Phone && ContactPoint.TryParse(ContactPointKind.Email, text, PointSource.ImportedList, out var email)) return email;
        return ContactPoint.TryParse(kind, text, PointSource.ImportedList, out var point) ? point : null;
    }
}
