namespace InfoInterview.Storage.Records;

/// <summary>That a contact has a word, with what lists are sorted by, so that a search reads this alone.</summary>
internal sealed class ContactWordRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required string Word { get; init; }

    public required string SortName { get; init; }

    public required Guid Contact { get; init; }
}
