namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>What a column can tell of a person.</summary>
internal enum ContactField
{
    FullName = 0,
    Title = 1,
    Given = 2,
    Additional = 3,
    Family = 4,
    Suffix = 5,
    Email = 6,
    Phone = 7,
    Profile = 8,
    Page = 9,
    Organization = 10,
    Role = 11,
    ConnectedOn = 12,
}
