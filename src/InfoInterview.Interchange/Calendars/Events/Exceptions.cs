using NodaTime;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>
/// The starts of a series that do not take place. Those with a time are compared as instants, so that one in UTC meets a start in any
/// zone; a date takes out whatever begins on that day.
/// </summary>
internal sealed class Exceptions
{
    private readonly HashSet<Instant> instants = [];
    private readonly HashSet<LocalDate> dates = [];

    public void Add(Moment exception, Moment start)
    {
        if (exception.IsDate) dates.Add(exception.Local.Date);
        else if (start.IsDate) dates.Add(exception.AsDayIn(start.Zone).Date);
        else instants.Add(exception.Instant);
    }

    public bool Contains(Moment start, Instant instant) =>
        (instants.Count > 0 && instants.Contains(instant)) || (dates.Count > 0 && dates.Contains(start.Local.Date));
}
