namespace InfoInterview.Storage.Records;

/// <summary>A seeker, whole, as a document.</summary>
internal sealed class SeekerRow
{
    public required Guid Id { get; init; }

    public required string Document { get; set; }
}
