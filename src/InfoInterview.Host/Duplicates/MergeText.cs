using InfoInterview.People;

namespace InfoInterview.Host.Duplicates;

/// <summary>The words for what a merge shows.</summary>
internal static class MergeText
{
    public static string Of(DuplicateCertainty certainty) => certainty switch
    {
        DuplicateCertainty.Certain => Spoken.Of("Certainly the same person"),
        DuplicateCertainty.Likely => Spoken.Of("Probably the same person"),
        _ => Spoken.Of("Perhaps the same person"),
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
        ContactField.ConnectedOn => Spoken.Of("Connected on"),
        ContactField.CareerStage => Spoken.Of("Career stage"),
        ContactField.ReferredBy => Spoken.Of("Referred by"),
        ContactField.Zone => Spoken.Of("Time zone"),
        ContactField.Address => Spoken.Of("Form of address"),
        ContactField.Name => Spoken.Of("Name"),
        ContactField.Role => Spoken.Of("Role"),
        ContactField.Organization => Spoken.Of("Organization"),
        ContactField.Field => Spoken.Of("Field"),
        ContactField.Region => Spoken.Of("Region"),
        ContactField.Language => Spoken.Of("Language"),
        _ => Spoken.Known(field.ToString()),
    };

    public static string Of(Contact contact) =>
        string.Join(", ", new[] { contact.Role, contact.Organization, contact.Point(ContactPointKind.Email)?.Value }.OfType<string>()) is { Length: > 0 } text
            ? text
            : Spoken.Of("nothing else is known");
}
