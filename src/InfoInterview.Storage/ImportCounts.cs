namespace InfoInterview.Storage;

/// <summary>What an import did; the three together are the size of the batch. Equal when all figures are equal.</summary>
public sealed record ImportCounts
{
    /// <summary>Contacts that were new.</summary>
    public required int Added { get; init; }

    /// <summary>Contacts that were known, and of whom something new was learned.</summary>
    public required int Updated { get; init; }

    /// <summary>Contacts that were known and stayed as they were.</summary>
    public required int Unchanged { get; init; }
}
