using NodaTime;

namespace InfoInterview.Time;

/// <summary>What a search for the next open moment of a calendar came to.</summary>
internal readonly record struct Opening
{
    /// <summary>Whether an open moment was found; otherwise <see cref="Met"/> says what stood in the way.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The open moment.</summary>
    public Instant At { get; init; }

    /// <summary>Where the window that holds it begins; not after <see cref="At"/>.</summary>
    public Instant WindowStart { get; init; }

    /// <summary>Where that window ends (exclusive).</summary>
    public Instant WindowEnd { get; init; }

    /// <summary>What was met on the way.</summary>
    public ClosedCauses Met { get; init; }

    /// <summary>The first holiday met, or why the search had to stop; <c>null</c> when neither.</summary>
    public HolidayAnswer? Holiday { get; init; }
}
