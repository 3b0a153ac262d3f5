using InfoInterview.People;

namespace InfoInterview.Storage;

/// <summary>A contact as the database holds it. Equal when all parts are equal.</summary>
public sealed record StoredContact
{
    /// <summary>The contact, under its stored id.</summary>
    public required Contact Contact { get; init; }

    /// <summary>
    /// The record as it stands in the database, where it cannot be read any more; <c>null</c> when all is well. <see cref="Contact"/> has
    /// only its id then, and a
    /// name that says so: nothing is planned with them, and they can be erased.
    /// </summary>
    public string? Unreadable { get; init; }

    /// <summary>How often the contact was written, from 1; a save must name it to replace what it has seen.</summary>
    public required long Version { get; init; }
}
