using InfoInterview.People;

namespace InfoInterview.Storage;

/// <summary>A contact as the database holds it. Equal when all parts are equal.</summary>
public sealed record StoredContact
{
    /// <summary>The contact, under its stored id.</summary>
    public required Contact Contact { get; init; }

    /// <summary>How often the contact was written, from 1; a save must name it to replace what it has seen.</summary>
    public required long Version { get; init; }
}
