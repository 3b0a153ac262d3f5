namespace InfoInterview.Storage.Records;

/// <summary>What a seeker said of the columns of one header.</summary>
internal sealed class HeaderRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required string Key { get; init; }

    public required string Document { get; set; }
}
