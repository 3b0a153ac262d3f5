using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>A seeker, whole, as a document.</summary>
internal sealed class SeekerRow : IOwnedRow
{
    public const long FirstVersion = 1;

    public required Guid Programme { get; init; }

    public required Guid Id { get; init; }

    Guid IOwnedRow.Owner => Id;

    /// <summary>How often it was written, from 1.</summary>
    public long Version { get; set; } = FirstVersion;

    public required string Document { get; set; }

    public Stored<Seeker> ToStored() => new() { Value = Documents.ReadSeeker(Document), Version = Version };
}
