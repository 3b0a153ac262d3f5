using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>An import that was made.</summary>
internal sealed class ImportEntryRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Id { get; init; }

    public required Instant At { get; init; }

    public required string Source { get; set; }

    public Instant? UndoneAt { get; set; }
}
