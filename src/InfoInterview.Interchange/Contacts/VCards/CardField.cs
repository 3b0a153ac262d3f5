namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>The properties of a card that are read; all others are passed over.</summary>
internal enum CardField
{
    None = 0,
    Version,
    Kind,
    FullName,
    Name,
    Organization,
    Title,
    Role,
    Email,
    Phone,
    Page,
    Profile,
    Messenger,
    Address,
    Zone,
    Language,
    Picture,
    Note,
    Categories,

    /// <summary>One of the properties that only our own files have.</summary>
    Own,
}
