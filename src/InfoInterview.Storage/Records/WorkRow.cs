using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>
/// Work that is to be done once. It is a seeker's, and the workers of the programme see it too, who are nobody in particular.
/// </summary>
internal sealed class WorkRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required string Key { get; init; }

    public required string Kind { get; init; }

    public Guid? Contact { get; set; }

    public required Instant DueAt { get; set; }

    public required string Document { get; init; }

    /// <summary>Under which lease somebody does it, and until when; <c>null</c> for nobody.</summary>
    public Guid? Lease { get; set; }

    public Instant? LeasedUntil { get; set; }

    public int Attempts { get; set; }

    public Instant? DoneAt { get; set; }

    /// <summary>How far it has come, in words of whoever does it; <c>null</c> when nothing was said.</summary>
    public string? Note { get; set; }
}
