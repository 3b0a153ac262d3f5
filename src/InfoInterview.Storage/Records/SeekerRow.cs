namespace InfoInterview.Storage.Records;

/// <summary>A seeker, whole, as a document.</summary>
internal sealed class SeekerRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Id { get; init; }

    Guid IOwnedRow.Owner => Id;

    public required string Document { get; set; }
}
