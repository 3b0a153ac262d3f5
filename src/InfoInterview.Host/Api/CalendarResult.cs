using InfoInterview.Interchange.Calendars;

namespace InfoInterview.Host.Api;

/// <summary>What a calendar gave.</summary>
internal sealed record CalendarResult
{
    /// <summary>The busy times from a year ago until two years from now.</summary>
    public required int BusyTimes { get; init; }

    /// <summary>What could not be read as it stands, in the order of the file.</summary>
    public required IReadOnlyList<CalendarProblem> Problems { get; init; }

    public static CalendarResult Of(BusyTimesResult read) => new() { BusyTimes = read.Busy.Count, Problems = [.. read.Problems] };
}
