using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// When one person can be reached: their zone, their working hours, the week-end of their region, and its holidays. A day is
/// open when it has hours and is neither week-end nor holiday; a window over midnight stands and falls with the day on which it
/// begins. Day arithmetic is done on civil dates. A day of which the holiday calendar knows nothing counts as closed, so that
/// doubt holds a message back.
/// </summary>
public sealed class BusinessCalendar
{
    /// <summary>How far a search for an open day looks: a year and a week.</summary>
    public const int MaxSearchDays = 372;

    private readonly IHolidayCalendar holidays;

    /// <summary>Our own calendar's list for the region, looked up once.</summary>
    private readonly RegionHolidays? list;

    /// <summary>A calendar for one person.</summary>
    /// <param name="zone">The person's zone.</param>
    /// <param name="weekend">The days of the week on which they do not work.</param>
    /// <param name="holidays">Where to ask for holidays.</param>
    /// <param name="region">Their region as an ISO 3166 code; <c>null</c> when not known.</param>
    /// <param name="hours">Their hours, by the wall clock of the zone; <c>null</c> for every minute of every day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> or <paramref name="holidays"/> is <c>null</c>.</exception>
    public BusinessCalendar(
        DateTimeZone zone, Weekend weekend, IHolidayCalendar holidays, string? region = null, WorkingHours? hours = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(holidays);
        Zone = zone;
        Weekend = weekend;
        Region = region;
        Hours = hours ?? WorkingHours.Always;
        this.holidays = holidays;
        list = (holidays as HolidayCalendar)?.For(region);
    }

    /// <summary>The person's zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The days of the week on which they do not work.</summary>
    public Weekend Weekend { get; }

    /// <summary>Their region as an ISO 3166 code; <c>null</c> when not known.</summary>
    public string? Region { get; }

    /// <summary>Their hours, by the wall clock of the zone.</summary>
    public WorkingHours Hours { get; }

    /// <summary>The date that an instant has in the person's zone.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The date in <see cref="Zone"/>.</returns>
    public LocalDate DateOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>Whether the person works on that day: it has hours, is neither week-end nor holiday, and is known to be so.</summary>
    /// <param name="day">The day, in <see cref="Zone"/>.</param>
    /// <returns>Whether it is; never where the holidays of the day are not known.</returns>
    public bool IsOpen(LocalDate day) => CauseOf(day, out _) == ClosedCauses.None;

    /// <summary>Whether the person can be reached at that instant, by the wall clock there.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it is; never where the holidays of the day are not known.</returns>
    public bool IsOpenAt(Instant instant) => OpeningSearch.From(instant, this).IsOpenAtOnce;

    /// <summary>Why the person does not work on that day, as a few words such as "week-end"; <c>null</c> when they do.</summary>
    /// <param name="day">The day, in <see cref="Zone"/>.</param>
    /// <returns>The reason in a few words; <c>null</c> when the day is open.</returns>
    public string? WhyClosed(LocalDate day) => CauseOf(day, out var answer) switch
    {
        ClosedCauses.None => null,
        ClosedCauses.Weekend => "week-end",
        ClosedCauses.NoHours => "no working hours",
        _ => answer is HolidayAnswer.Holiday holiday ? holiday.Name : "holidays not known",
    };

    /// <summary>The first open day on or after the given one; <c>null</c> when there is none within <see cref="MaxSearchDays"/>.</summary>
    /// <param name="day">The day, which counts itself.</param>
    /// <returns>The day; <c>null</c> when there is none within <see cref="MaxSearchDays"/>.</returns>
    public LocalDate? OpenDayFrom(LocalDate day)
    {
        for (var offset = 0; offset < MaxSearchDays; offset++)
        {
            var candidate = day.PlusDays(offset);
            if (IsOpen(candidate)) return candidate;
        }

        return null;
    }

    /// <summary>The last open day before the given one; <c>null</c> when there is none within <see cref="MaxSearchDays"/>.</summary>
    /// <param name="day">The day, which does not count itself.</param>
    /// <returns>The day; <c>null</c> when there is none within <see cref="MaxSearchDays"/>.</returns>
    public LocalDate? OpenDayBefore(LocalDate day)
    {
        for (var back = 1; back <= MaxSearchDays; back++)
        {
            var candidate = day.PlusDays(-back);
            if (IsOpen(candidate)) return candidate;
        }

        return null;
    }

    /// <summary>
    /// The day that lies the given number of open days after a start, which itself does not count. Where the search finds no
    /// more open days, the days that are missing are counted as calendar days.
    /// </summary>
    /// <param name="start">The day from which one counts; it does not count itself.</param>
    /// <param name="count">How many open days on; not negative.</param>
    /// <returns>The day.</returns>
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

    /// <summary>The one cause that closes a day; the holiday calendar is asked last, and only for days that might be open.</summary>
    internal ClosedCauses CauseOf(LocalDate day, out HolidayAnswer answer)
    {
        answer = HolidayAnswer.None;
        if (Weekend.Includes(day.DayOfWeek)) return ClosedCauses.Weekend;
        if (Hours.WindowsOn(day.DayOfWeek).IsEmpty) return ClosedCauses.NoHours;
        answer = holidays.On(day, Region);
        return answer switch
        {
            HolidayAnswer.NotAHoliday => ClosedCauses.None,
            HolidayAnswer.Holiday => ClosedCauses.Holiday,
            _ => ClosedCauses.HolidaysUnknown,
        };
    }

    /// <summary>What is known of a day, counted from 1 January 1970.</summary>
    internal HolidayAnswer HolidayOn(int day) => list is null ? holidays.On(RegionHolidays.Epoch.PlusDays(day), Region) : list.On(day);
}
