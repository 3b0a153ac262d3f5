namespace InfoInterview.Storage;

/// <summary>A part of a list of contacts, with where each stands. Equal when all parts are equal.</summary>
public sealed record ContactListing
{
    /// <summary>The contacts, by full name.</summary>
    public required ValueList<ListedContact> Items { get; init; }

    /// <summary>How many there are in the whole list.</summary>
    public required int Total { get; init; }
}
