using InfoInterview.Interchange.Calendars;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>A calendar counted out once, with what it was read from.</summary>
internal sealed record CalendarReading
{
    public required DateTime WrittenAt { get; init; }

    public required long Length { get; init; }

    public required string Zone { get; init; }

    public required string? Address { get; init; }

    public required Interval Window { get; init; }

    public required BusyTimesResult Result { get; init; }

    public static CalendarReading Of(FileInfo file, Seeker seeker, Interval window, BusyTimesResult result) => new()
    {
        WrittenAt = file.LastWriteTimeUtc,
        Length = file.Length,
        Zone = seeker.Zone.Id,
        Address = seeker.Email?.Value,
        Window = window,
        Result = result,
    };

    /// <summary>Whether it is still what the file says to this seeker.</summary>
    public bool IsOf(FileInfo file, Seeker seeker) =>
        WrittenAt == file.LastWriteTimeUtc && Length == file.Length
        && string.Equals(Zone, seeker.Zone.Id, StringComparison.Ordinal) && string.Equals(Address, seeker.Email?.Value, StringComparison.Ordinal);

    public bool Covers(Interval window) => Window.Start <= window.Start && window.End <= Window.End;

    /// <summary>What of it touches a window.</summary>
    public BusyTimesResult Within(Interval window) => Result with
    {
        Busy = Result.Busy.Where(time => time.Interval.Start < window.End && time.Interval.End > window.Start).ToValueList(),
    };
}
