using InfoInterview.Interchange.Calendars;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>A calendar counted out once, with what it was read from.</summary>
internal sealed record CalendarReading
{
    public required Asker Whose { get; init; }

    public required long Version { get; init; }

    public required string Zone { get; init; }

    public required string? Address { get; init; }

    public required Interval Window { get; init; }

    public required BusyTimesResult Result { get; init; }

    public static CalendarReading Of(Asker asker, long version, Seeker seeker, Interval window, BusyTimesResult result) => new()
    {
        Whose = asker,
        Version = version,
        Zone = seeker.Zone.Id,
        Address = seeker.Email?.Value,
        Window = window,
        Result = result,
    };

    /// <summary>Whether it is still what the calendar says to this seeker.</summary>
    public bool IsOf(Asker asker, long version, Seeker seeker) =>
        Whose == asker && Version == version
        && string.Equals(Zone, seeker.Zone.Id, StringComparison.Ordinal) && string.Equals(Address, seeker.Email?.Value, StringComparison.Ordinal);

    public bool Covers(Interval window) => Window.Start <= window.Start && window.End <= Window.End;

    /// <summary>What of it touches a window.</summary>
    public BusyTimesResult Within(Interval window) => Result with
    {
        Busy = Result.Busy.Where(time => time.Interval.Start < window.End && time.Interval.End > window.Start).ToValueList(),
    };
}
