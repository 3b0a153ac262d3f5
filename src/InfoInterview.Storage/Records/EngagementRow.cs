namespace InfoInterview.Storage.Records;

/// <summary>
/// The head of a history, there from its first fact on. Its version is the number of facts, and what two writers contend for.
/// </summary>
internal sealed class EngagementRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Contact { get; init; }

    public required long Version { get; set; }

    public ICollection<FactRow> Facts { get; init; } = [];
}
