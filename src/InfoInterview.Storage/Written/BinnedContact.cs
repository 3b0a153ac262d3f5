using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>Somebody whom a seeker has deleted, and who can still be brought back. Equal when all parts are equal.</summary>
public sealed record BinnedContact
{
    /// <summary>For how many days one can.</summary>
    public const int Days = 30;

    /// <summary>The record as it was.</summary>
    public required Contact Contact { get; init; }

    /// <summary>When they were deleted.</summary>
    public required Instant DeletedAt { get; init; }

    /// <summary>From when on they are gone for good.</summary>
    public Instant GoesAt => DeletedAt + Duration.FromDays(Days);

    /// <summary>How much lies there with the record.</summary>
    public required ErasureExtent Extent { get; init; }
}
