namespace InfoInterview.Interchange.Calendars;

/// <summary>What a calendar gave. Equal when all parts are equal.</summary>
public sealed record BusyTimesResult
{
    /// <summary>Every busy time that touches the window, by start and then by end; neither merged nor cut at the window.</summary>
    public required ValueList<BusyTime> Busy { get; init; }

    /// <summary>
    /// What could not be read as it stands, in the order of the file. What is listed here may be busy time that is missing above.
    /// </summary>
    public required ValueList<CalendarProblem> Problems { get; init; }
}
