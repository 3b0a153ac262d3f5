using System.Runtime.InteropServices;
using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.People;
using static InfoInterview.Interchange.Contacts.ImportAction;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Reads the ways to reach the person of a row, in the order of its columns.</summary>
internal sealed class PointReader(ContactColumns columns, ItemList items)
{
    /// <summary>What Google puts between several values of one cell.</summary>
    public const string ValueSeparator = ":::";

    private readonly List<ContactPoint> points = [];

    public ValueList<ContactPoint> Read(CsvRow row)
    {
        points.Clear();
        Take(row, ContactField.Email, ContactPointKind.Email, ImportProblemKind.BadEmail, "an e-mail address");
        Take(row, ContactField.Profile, ContactPointKind.LinkedIn, ImportProblemKind.BadProfile, "the address of a LinkedIn profile");
        Take(row, ContactField.Phone, ContactPointKind.Phone, ImportProblemKind.BadPhone, "a phone number");
        Take(row, ContactField.Page, ContactPointKind.Other, ImportProblemKind.BadProfile, "an address");
        return points.Count == 0 ? [] : ValueList.Create<ContactPoint>(CollectionsMarshal.AsSpan(points));
    }

    private void Take(CsvRow row, ContactField field, ContactPointKind kind, ImportProblemKind problem, string what)
    {
        foreach (var column in columns.Of(field))
        {
            var rest = row[column];
            while (!rest.IsEmpty)
            {
                var end = rest.IndexOf(ValueSeparator, StringComparison.Ordinal);
                var value = (end < 0 ? rest : rest[..end]).Trim();
                rest = end < 0 ? [] : rest[(end + ValueSeparator.Length)..];
                if (value.IsEmpty || IsInternal(value)) continue;
                var text = value.ToString();
                if (Point(kind, text) is { } point) Keep(point);
                else items.Say(row.Line, column + 1, problem, PersonKept, $"{ShownText.Of(text)} is not {what}; the person was imported without it.");
            }
        }
    }

    private void Keep(ContactPoint point)
    {
        if (!points.Contains(point)) points.Add(point);
    }

    /// <summary>Outlook exports the address of a colleague as a path of its own directory, which no mail reaches from outside.</summary>
    private static bool IsInternal(ReadOnlySpan<char> value) => value.StartsWith("/o=", StringComparison.OrdinalIgnoreCase);

    /// <summary>A web page may be the profile that other exports have a column for.</summary>
    private static ContactPoint? Point(ContactPointKind kind, string text)
    {
        if (kind == ContactPointKind.Other && ContactPoint.TryParse(ContactPointKind.LinkedIn, text, PointSource.ImportedList, out var profile)) return profile;
        return ContactPoint.TryParse(kind, text, PointSource.ImportedList, out var point) ? point : null;
    }
}
