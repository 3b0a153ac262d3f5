using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using NodaTime.Text;

namespace InfoInterview.Host.Imports;

/// <summary>The words of imports.</summary>
internal static class ImportText
{
    /// <summary>The meanings that a person can choose from, in the order in which they are asked for.</summary>
    public static IReadOnlyList<ColumnMeaning> Choices { get; } = [.. Enum.GetValues<ColumnMeaning>()
        .Where(meaning => meaning != ColumnMeaning.Own)];

    /// <summary>The file of an import by its name.</summary>
    public static string SourceOf(string source) =>
        string.Equals(source, ImportRun.Unnamed, StringComparison.Ordinal) ? Spoken.Of("a file without a name") : source;

    public static string Of(ColumnMeaning meaning) => meaning switch
    {
        ColumnMeaning.Unused => Spoken.Of("Not used"),
        ColumnMeaning.FullName => Spoken.Of("Whole name"),
        ColumnMeaning.Title => Spoken.Of("Title before the name"),
        ColumnMeaning.TitleOrRole => Spoken.Of("Title or role"),
        ColumnMeaning.Given => Spoken.Of("First name"),
        ColumnMeaning.Additional => Spoken.Of("Middle name"),
        ColumnMeaning.Family => Spoken.Of("Last name"),
        ColumnMeaning.Suffix => Spoken.Of("Behind the name"),
        ColumnMeaning.Email => Spoken.Of("E-mail"),
        ColumnMeaning.Phone => Spoken.Of("Phone"),
        ColumnMeaning.Profile => Spoken.Of("LinkedIn profile"),
        ColumnMeaning.Page => Spoken.Of("Web page"),
        ColumnMeaning.Organization => Spoken.Of("Organization"),
        ColumnMeaning.Role => Spoken.Of("Role"),
        ColumnMeaning.ConnectedOn => Spoken.Of("Connected on"),
        ColumnMeaning.Note => Spoken.Of("Your notes"),
        ColumnMeaning.Field => Spoken.Of("Field of work"),
        ColumnMeaning.Country => Spoken.Of("Country"),
        ColumnMeaning.Zone => Spoken.Of("Time zone"),
        ColumnMeaning.Language => Spoken.Of("Language"),
        ColumnMeaning.Silence => Spoken.Of("Do not contact: yes"),
        ColumnMeaning.Consent => Spoken.Of("May be contacted: yes"),
        ColumnMeaning.Own => Spoken.Of("Our own file"),
        _ => meaning.ToString(),
    };

    /// <summary>The ways to reach somebody, on one line.</summary>
    public static string Reach(Contact contact) => string.Join(", ", contact.Points.Select(point => point.Value));

    /// <summary>Whether they may be written to, and when one connected with them.</summary>
    public static string More(Contact contact) => string.Join("; ", new[]
    {
        contact.MayBeContacted ? "" : Spoken.Of("not to be written to"),
        contact.ConnectedOn is { } day ? Spoken.Of($"connected {LocalDatePattern.Iso.Format(day)}") : "",
        contact.Notes.IsEmpty ? "" : string.Join(" ", contact.Notes),
    }.Where(part => part.Length > 0));

    /// <summary>News as one would congratulate on them: "your new role as Director at Harbour Trust".</summary>
    public static string Of(ValueList<ContactChange> changes)
    {
        var (firm, role) = (After(ContactField.Organization), After(ContactField.Role));
        return (firm, role) switch
        {
            ({ } at, { } new_) => Spoken.Of($"your new role as {new_} at {at}"),
            ({ } at, null) => Spoken.Of($"your move to {at}"),
            (null, { } new_) => Spoken.Of($"your new role as {new_}"),
            _ => Spoken.Of("your news"),
        };

        string? After(ContactField field) => changes.FirstOrDefault(change => change.Field == field)?.After;
    }

    /// <summary>What was known and what the file says, such as "Organization: Northwind, now Harbour Trust".</summary>
    public static string Of(ContactChange change) =>
        change.Field == ContactField.Organization
            ? Spoken.Of($"Organization: {change.Before}, now {change.After}")
            : Spoken.Of($"Role: {change.Before}, now {change.After}");
}
