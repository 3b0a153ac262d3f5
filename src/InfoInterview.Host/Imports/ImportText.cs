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

    public static string Of(ColumnMeaning meaning) => meaning switch
    {
        ColumnMeaning.Unused => "Not used",
        ColumnMeaning.FullName => "Whole name",
        ColumnMeaning.Title => "Title before the name",
        ColumnMeaning.TitleOrRole => "Title or role",
        ColumnMeaning.Given => "First name",
        ColumnMeaning.Additional => "Middle name",
        ColumnMeaning.Family => "Last name",
        ColumnMeaning.Suffix => "Behind the name",
        ColumnMeaning.Email => "E-mail",
        ColumnMeaning.Phone => "Phone",
        ColumnMeaning.Profile => "LinkedIn profile",
        ColumnMeaning.Page => "Web page",
        ColumnMeaning.Organization => "Organization",
        ColumnMeaning.Role => "Role",
        ColumnMeaning.ConnectedOn => "Connected on",
        ColumnMeaning.Note => "Your notes",
        ColumnMeaning.Field => "Field of work",
        ColumnMeaning.Country => "Country",
        ColumnMeaning.Zone => "Time zone",
        ColumnMeaning.Language => "Language",
        ColumnMeaning.Silence => "Do not contact: yes",
        ColumnMeaning.Consent => "May be contacted: yes",
        ColumnMeaning.Own => "Our own file",
        _ => meaning.ToString(),
    };

    /// <summary>The ways to reach somebody, on one line.</summary>
    public static string Reach(Contact contact) => string.Join(", ", contact.Points.Select(point => point.Value));

    /// <summary>Whether they may be written to, and when one connected with them.</summary>
    public static string More(Contact contact) => string.Join("; ", new[]
    {
        contact.MayBeContacted ? "" : "not to be written to",
        contact.ConnectedOn is { } day ? $"connected {LocalDatePattern.Iso.Format(day)}" : "",
        contact.Notes.IsEmpty ? "" : string.Join(" ", contact.Notes),
    }.Where(part => part.Length > 0));

    /// <summary>News as one would congratulate on them: "your new role as Director at Harbour Trust".</summary>
    public static string Of(ValueList<ContactChange> changes)
    {
        var (firm, role) = (After(ContactField.Organization), After(ContactField.Role));
        return (firm, role) switch
        {
            ({ } at, { } new_) => $"your new role as {new_} at {at}",
            ({ } at, null) => $"your move to {at}",
            (null, { } new_) => $"your new role as {new_}",
            _ => "your news",
        };

        string? After(ContactField field) => changes.FirstOrDefault(change => change.Field == field)?.After;
    }

    /// <summary>What was known and what the file says, such as "Organization: Northwind, now Harbour Trust".</summary>
    public static string Of(ContactChange change) =>
        $"{(change.Field == ContactField.Organization ? "Organization" : "Role")}: {change.Before}, now {change.After}";
}
