using NodaTime;

namespace InfoInterview.Storage;

/// <summary>Work as it stands: waiting, held by somebody, or done. Equal when all parts are equal.</summary>
public sealed record KeptWork
{
    /// <summary>What is to be done, from when on.</summary>
    public required WorkItem Item { get; init; }

    /// <summary>How often it was claimed.</summary>
    public required int Attempts { get; init; }

    /// <summary>Until when somebody holds it; <c>null</c> when nobody does. A lease that has ended holds nothing.</summary>
    public Instant? HeldUntil { get; init; }

    /// <summary>When it was done; <c>null</c> while it is not.</summary>
    public Instant? DoneAt { get; init; }

    /// <summary>How far it has come, in words of the host; <c>null</c> when nothing was noted.</summary>
    public string? Note { get; init; }
}
