using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>A contact that was deleted, with every row about them as a document, to be brought back for a while.</summary>
internal sealed class BinRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Contact { get; init; }

    public required Instant DeletedAt { get; init; }

    public required string Document { get; set; }
}
