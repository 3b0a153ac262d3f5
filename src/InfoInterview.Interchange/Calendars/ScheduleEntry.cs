using NodaTime;

namespace InfoInterview.Interchange.Calendars;

/// <summary>Something that stands in a calendar that others subscribe to; one of two cases. Equal when all parts are equal.</summary>
public abstract record ScheduleEntry
{
    private ScheduleEntry()
    {
    }

    /// <summary>By which programs know it again; stays the same as long as it is the same thing.</summary>
    public required string Uid { get; init; }

    /// <summary>What it is, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>More about it; <c>null</c> for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>A talk, or whatever else takes its time: the seeker is busy then.</summary>
    public sealed record AtTime : ScheduleEntry
    {
        /// <summary>From when to when; it has a start and an end.</summary>
        public required Interval When { get; init; }
    }

    /// <summary>Something to do on a day: nobody is busy by it.</summary>
    public sealed record OnDay : ScheduleEntry
    {
        /// <summary>The day, in the seeker's own calendar.</summary>
        public required LocalDate Day { get; init; }
    }
}
