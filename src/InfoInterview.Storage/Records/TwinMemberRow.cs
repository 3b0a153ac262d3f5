namespace InfoInterview.Storage.Records;

/// <summary>That a contact is among some who may be one person.</summary>
internal sealed class TwinMemberRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Contact { get; init; }

    public required string Twin { get; init; }
}
