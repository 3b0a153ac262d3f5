using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// Work that one process does now, until its lease ends. Whoever does it must expect that it was done before, by a process that died
/// before it
/// could say so: the item's key lets the other side tell. Equal when all parts are equal.
/// </summary>
public sealed record WorkClaim
{
    /// <summary>For whom.</summary>
    public required Asker For { get; init; }

    /// <summary>What is to be done.</summary>
    public required WorkItem Item { get; init; }

    /// <summary>The lease under which it was claimed.</summary>
    public required Guid Lease { get; init; }

    /// <summary>When the lease ends, and somebody else may claim it.</summary>
    public required Instant Until { get; init; }

    /// <summary>How often it was claimed, this time included.</summary>
    public required int Attempt { get; init; }

    /// <summary>How far whoever held it before had come, as they noted it; <c>null</c> when nothing was noted.</summary>
    public string? Note { get; init; }
}
