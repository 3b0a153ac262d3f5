using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>
/// When one person could talk: the hours of their week by the wall clock of where they are, and what is taken already. The lists may be in
/// any order. Equal when all parts are equal.
/// </summary>
public sealed record Availability
{
    /// <summary>Where they are at home.</summary>
    public required ZoneId Zone { get; init; }

    /// <summary>The hours of their week; every minute of every day unless said otherwise.</summary>
    public WorkingHours Hours { get; init; } = WorkingHours.Always;

    /// <summary>The days of the week that are closed whatever the hours say; none unless said otherwise.</summary>
    public Weekend Weekend { get; init; }

    /// <summary>Where to ask for holidays, which are closed, and so are days of which it does not know; <c>null</c> for none.</summary>
    [NotKept("The calendar of holidays is the host's service.")]
    public IHolidayCalendar? Holidays { get; init; }

    /// <summary>Their region as an ISO 3166 code, for the holidays; <c>null</c> when not known.</summary>
    public string? Region { get; init; }

    /// <summary>Dates with hours of their own; at most one for each date.</summary>
    public ValueList<DayOverride> Overrides { get; init; }

    /// <summary>Dates in another zone; a date lies in at most one.</summary>
    public ValueList<Travel> Travel { get; init; }

    /// <summary>
    /// What is taken, start inclusive, end exclusive; stretches may touch, overlap and have no end. One without length takes nothing.
    /// </summary>
    public ValueList<Interval> Busy { get; init; }
}
