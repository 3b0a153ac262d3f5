using NodaTime;

namespace InfoInterview.Interchange.Calendars;

/// <summary>A time at which somebody is busy, as a calendar says. Equal when all parts are equal.</summary>
public sealed record BusyTime
{
    /// <summary>From when (inclusive) until when (exclusive); never empty.</summary>
    public required Interval Interval { get; init; }

    /// <summary>What it is called in the calendar; <c>null</c> where it has no name, as in published free-and-busy lists.</summary>
    public string? Summary { get; init; }

    /// <summary>The id of the event; the same for each of its occurrences. <c>null</c> when the file gives none.</summary>
    public string? Uid { get; init; }

    /// <summary>Whether the event is not yet settled; it keeps the time all the same.</summary>
    public bool IsTentative { get; init; }

    /// <summary>Whether it takes whole days, such as leave; its ends are then the beginnings of days in the reader's zone.</summary>
    public bool IsAllDay { get; init; }
}
