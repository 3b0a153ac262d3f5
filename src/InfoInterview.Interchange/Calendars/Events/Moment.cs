using InfoInterview.Interchange.Calendars.Values;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>A date or a time of a calendar with the zone it is meant in.</summary>
internal readonly record struct Moment(LocalDateTime Local, bool IsDate, DateTimeZone Zone)
{
    public Moment(TimeValue value, DateTimeZone zone)
        : this(value.Local, value.IsDate, zone)
    {
    }

    /// <summary>When it is; a day begins when its first instant does.</summary>
    public Instant Instant => IsDate ? LocalTimeResolver.StartOfDay(Local.Date, Zone) : LocalTimeResolver.Resolve(Local, Zone).Instant;

    /// <summary>The same moment's wall clock in another zone; a date stays that date.</summary>
    public LocalDateTime In(DateTimeZone zone) => IsDate || zone.Equals(Zone) ? Local : Instant.InZone(zone).LocalDateTime;

    /// <summary>
    /// A time where a date is due: some programs write the date at midnight of no zone or of UTC, others the instant at which the day
    /// begins or ends.
    /// </summary>
    public LocalDateTime AsDayIn(DateTimeZone zone) => Local.TimeOfDay == LocalTime.Midnight ? Local : In(zone);

    /// <summary>The time that something takes which begins here; empty where its whole day was skipped.</summary>
    public Interval Until(EventLength length)
    {
        var start = Instant;
        var end = length.Days == 0 ? start : (this with { Local = Local.PlusDays(length.Days) }).Instant;
        return new Interval(start, Instant.Max(start, end + length.Elapsed));
    }
}
