using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>One fact of a history, in the order of recording. Written once and never again, so nothing of it can be set later.</summary>
internal sealed class FactRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Contact { get; init; }

    public required long Sequence { get; init; }

    public required string? Key { get; init; }

    public required string Kind { get; init; }

    public required Instant At { get; init; }

    public required Instant RecordedAt { get; init; }

    public required string Payload { get; init; }
}
