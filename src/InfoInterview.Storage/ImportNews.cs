using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// What an import told of somebody's life that was known otherwise before: a proposal, for a person to confirm or to put aside. Equal when
/// all parts are equal.
/// </summary>
public sealed record ImportNews
{
    /// <summary>The import that told it.</summary>
    public required ImportId Import { get; init; }

    /// <summary>When the import was made.</summary>
    public required Instant At { get; init; }

    /// <summary>Of whom.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>Their full name.</summary>
    public required string Name { get; init; }

    /// <summary>What changed: the employer first, then the role.</summary>
    public required ValueList<ContactChange> Changes { get; init; }
}
