namespace InfoInterview.Storage.Records;

/// <summary>Contacts who may be one person, and why.</summary>
internal sealed class TwinRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    /// <summary>The mark of who they are.</summary>
    public required string Id { get; init; }

    /// <summary>How certain it is, the surest first, from 0.</summary>
    public required int Rank { get; init; }

    /// <summary>What the first of them is sorted by.</summary>
    public required string SortName { get; init; }

    /// <summary>Their ids in order, and the reasons, as a document.</summary>
    public required string Document { get; init; }
}
