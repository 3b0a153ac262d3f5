namespace InfoInterview.Storage.Records;

/// <summary>How many facts of a kind, and contacts, were erased: all that is left of them beside the hashes.</summary>
internal sealed class ErasedCountRow
{
    /// <summary>The kind under which the contacts themselves are counted.</summary>
    public const string Contacts = "contact";

    public required Guid Owner { get; init; }

    public required string Kind { get; init; }

    public long Count { get; set; }
}
