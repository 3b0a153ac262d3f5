namespace InfoInterview.Storage;

/// <summary>
/// What an import did; added, updated, unchanged and refused together are the size of the batch. Equal when all figures are equal.
/// </summary>
public sealed record ImportCounts
{
    /// <summary>Contacts that were new.</summary>
    public required int Added { get; init; }

    /// <summary>Contacts that were known, and of whom something new was learned.</summary>
    public required int Updated { get; init; }

    /// <summary>Contacts that were known and stayed as they were.</summary>
    public required int Unchanged { get; init; }

    /// <summary>People whose data was erased before, and who were left out for that.</summary>
    public int Refused { get; init; }

    /// <summary>Of those added, people who are known not to be written to although the batch does not say so, and are noted so.</summary>
    public int Flagged { get; init; }
}
