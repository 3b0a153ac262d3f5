using InfoInterview.Interchange.Calendars;
using InfoInterview.Scheduling;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>One thing in one day of a week: as much of it as lies in that day.</summary>
internal sealed record WeekEntry
{
    public required EntryKind Kind { get; init; }

    /// <summary>The part within the day.</summary>
    public required Interval When { get; init; }

    public bool IsWholeDay { get; init; }

    /// <summary>By the seeker's clock.</summary>
    public required string OwnTime { get; init; }

    /// <summary>By the other clock; <c>null</c> when there is none.</summary>
    public string? TheirTime { get; init; }

    /// <summary>Where the other clock hangs, such as "Oslo".</summary>
    public string? Place { get; init; }

    /// <summary>The busy time; <c>null</c> for anything else.</summary>
    public BusyTime? Busy { get; init; }

    /// <summary>The conversation; <c>null</c> for anything else.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>The conflicts that the conversation is part of.</summary>
    public IReadOnlyList<InterviewConflict> Conflicts { get; init; } = [];

    /// <summary>What the seeker's calendar holds at the time of the conversation.</summary>
    public IReadOnlyList<string> Meanwhile { get; init; } = [];
}
