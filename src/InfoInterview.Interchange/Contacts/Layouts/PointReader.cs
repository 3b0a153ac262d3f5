using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.People;
using static InfoInterview.Interchange.Contacts.ImportAction;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Reads the ways to reach the person of a row, in the order of its columns.</summary>
internal sealed class PointReader(CsvRow row, ContactColumns columns, ItemList items)
{
    /// <summary>What Google puts between several values of one cell.</summary>
    public const string ValueSeparator = ":::";

    private ValueList<ContactPoint> points = [];

    public ValueList<ContactPoint> Read()
    {
        Take(ContactField.Email, ContactPointKind.Email, ImportProblemKind.BadEmail, "an e-mail address");
        Take(ContactField.Profile, ContactPointKind.LinkedIn, ImportProblemKind.BadProfile, "the address of a LinkedIn profile");
        Take(ContactField.Phone, ContactPointKind.Phone, ImportProblemKind.BadPhone, "a phone number");
        Take(ContactField.Page, ContactPointKind.Other, ImportProblemKind.BadProfile, "an address");
        return points;
    }

    private void Take(ContactField field, ContactPointKind kind, ImportProblemKind problem, string what)
    {
        foreach (var column in columns.Of(field))
        {
            foreach (var value in ShownText.WithoutControl(row[column]).Split(ValueSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (IsInternal(value)) continue;
                if (ContactPoint.TryParse(KindOf(value, kind), value, out var point))
                {
                    if (!points.Contains(point)) points = points.Add(point);
                }
                else
                {
                    items.Say(row.Line, column + 1, problem, PersonKept, $"{ShownText.Of(value)} is not {what}; the person was imported without it.");
                }
            }
        }
    }

    /// <summary>Outlook exports the address of a colleague as a path of its own directory, which no mail reaches from outside.</summary>
    private static bool IsInternal(string value) => value.StartsWith("/o=", StringComparison.OrdinalIgnoreCase);

    /// <summary>A web page may be the profile that other exports have a column for.</summary>
    private static ContactPointKind KindOf(string value, ContactPointKind kind) =>
        kind == ContactPointKind.Other && ContactPoint.TryParse(ContactPointKind.LinkedIn, value, out _) ? ContactPointKind.LinkedIn : kind;
}
