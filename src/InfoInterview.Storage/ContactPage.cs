namespace InfoInterview.Storage;

/// <summary>Some of the contacts that were asked for. Equal when all parts are equal.</summary>
public sealed record ContactPage
{
    /// <summary>The contacts of this page, in the order of the whole list.</summary>
    public required ValueList<StoredContact> Items { get; init; }

    /// <summary>How many contacts the whole list has.</summary>
    public required int Total { get; init; }
}
