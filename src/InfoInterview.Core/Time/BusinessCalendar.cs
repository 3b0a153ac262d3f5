using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// The days on which one person can be written to: their zone, the week-end of their region, and its holidays. Day arithmetic is done on
/// civil dates. A day of which the holiday calendar knows nothing counts as closed, so that doubt holds a message back.
/// </summary>
public sealed class BusinessCalendar
{
    /// <summary>How far a search for an open day looks: a year and a week.</summary>
    public const int MaxSearchDays = 372;

    private readonly IHolidayCalendar holidays;

    /// <summary>A calendar for one person.</summary>
    /// <param name="zone">The person's zone.</param>
    /// <param name="weekend">The days of the week on which they do not work.</param>
    /// <param name="holidays">Where to ask for holidays.</param>
    /// <param name="region">Their region as an ISO 3166 code; <c>null</c> when not known.</param>
    public BusinessCalendar(DateTimeZone zone, Weekend weekend, IHolidayCalendar holidays, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(holidays);
        Zone = zone;
        Weekend = weekend;
        Region = region;
        this.holidays = holidays;
    }

    /// <summary>The person's zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The days of the week on which they do not work.</summary>
    public Weekend Weekend { get; }

    /// <summary>Their region as an ISO 3166 code; <c>null</c> when not known.</summary>
    public string? Region { get; }

    /// <summary>The date that an instant has in the person's zone.</summary>
    public LocalDate DateOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>Whether the person works on that day: neither week-end nor holiday, and known to be so.</summary>
    public bool IsOpen(LocalDate day) =>
        !Weekend.Includes(day.DayOfWeek) && holidays.On(day, Region) is HolidayAnswer.NotAHoliday;

    /// <summary>Why the person does not work on that day, as a few words such as "week-end"; <c>null</c> when they do.</summary>
    public string? WhyClosed(LocalDate day) =>
        Weekend.Includes(day.DayOfWeek)
            ? "week-end"
            : holidays.On(day, Region) switch
            {
                HolidayAnswer.Holiday holiday => holiday.Name,
                HolidayAnswer.Unknown => "holidays not known",
                _ => null,
            };

    /// <summary>The first open day on or after the given one; <c>null</c> when there is none within <see cref="MaxSearchDays"/>.</summary>
    public LocalDate? OpenDayFrom(LocalDate day)
    {
        for (var offset = 0; offset < MaxSearchDays; offset++)
        {
            var candidate = day.PlusDays(offset);
            if (IsOpen(candidate)) return candidate;
        }

        return null;
    }

    /// <summary>
    /// The day that lies the given number of open days after a start, which itself does not count. Where the search finds no more open days,
    /// the days that are missing are counted as calendar days.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public LocalDate PlusBusinessDays(LocalDate start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = start;
        for (var counted = 0; counted < count; counted++)
        {
            day = OpenDayFrom(day.PlusDays(1)) ?? day.PlusDays(1);
        }

        return day;
    }
}
