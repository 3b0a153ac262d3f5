using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>A contact in a list, with where they stand. Equal when all parts are equal.</summary>
public sealed record ListedContact
{
    /// <summary>The contact.</summary>
    public required StoredContact Stored { get; init; }

    /// <summary>The stage of the history; <c>null</c> where nothing happened yet.</summary>
    public required Stage? Stage { get; init; }
}
