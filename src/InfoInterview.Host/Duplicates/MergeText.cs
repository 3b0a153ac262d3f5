using InfoInterview.People;

namespace InfoInterview.Host.Duplicates;

/// <summary>The words for what a merge shows.</summary>
internal static class MergeText
{
    public static string Of(DuplicateCertainty certainty) => certainty switch
    {
        DuplicateCertainty.Certain => "Surely one person",
        DuplicateCertainty.Likely => "Probably one person",
        _ => "Perhaps one person",
    };

    /// <summary>A sign beside the words, by its class.</summary>
    public static string ClassOf(DuplicateCertainty certainty) => certainty switch
    {
        DuplicateCertainty.Certain => "chip open",
        DuplicateCertainty.Likely => "chip pastdue",
        _ => "chip waiting",
    };

    public static string Of(ContactField field) => field switch
    {
        ContactField.ConnectedOn => "Connected on",
        ContactField.CareerStage => "Career stage",
        ContactField.ReferredBy => "Referred by",
        ContactField.Zone => "Time zone",
        ContactField.Address => "Form of address",
        _ => field.ToString(),
    };

    public static string Of(Contact contact) =>
        string.Join(", ", new[] { contact.Role, contact.Organization, contact.Point(ContactPointKind.Email)?.Value }.OfType<string>()) is { Length: > 0 } text
            ? text
            : "nothing else is known";
}
