using InfoInterview.Interchange.Calendars;
using InfoInterview.People;
using InfoInterview.Scheduling;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>What is known of a week before anything is worked out from it.</summary>
internal sealed record WeekFacts
{
    public required Seeker Seeker { get; init; }

    public Contact? Contact { get; init; }

    public required TwoZones Zones { get; init; }

    public required Interval Within { get; init; }

    /// <summary>All conversations that were not called off.</summary>
    public required InterviewMatrix Matrix { get; init; }

    public required IReadOnlyList<Meeting> Meetings { get; init; }

    /// <summary>The busy times near the week.</summary>
    public required ValueList<BusyTime> Busy { get; init; }
}
