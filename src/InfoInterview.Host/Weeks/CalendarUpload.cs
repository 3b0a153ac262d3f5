using InfoInterview.Interchange.Calendars;

namespace InfoInterview.Host.Weeks;

/// <summary>What came of a calendar that was sent in.</summary>
internal sealed record CalendarUpload
{
    public required BusyTimesResult Read { get; init; }

    /// <summary>Whether nothing came out of it, and the file is to blame.</summary>
    public bool IsUseless => Read.Busy.IsEmpty && !Read.Problems.IsEmpty;
}
