namespace InfoInterview.Interchange.Calendars.Lines;

/// <summary>The components of a file that matter here, each list in the order of the file.</summary>
internal sealed class CalendarFile
{
    /// <summary>Whether there was any component of a calendar, known or not.</summary>
    public bool IsCalendar { get; set; }

    public List<Component> Events { get; } = [];

    public List<Component> BusyPeriods { get; } = [];

    public List<Component> Zones { get; } = [];
}
