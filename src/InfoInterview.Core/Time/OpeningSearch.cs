using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Time;

/// <summary>
/// Looks for the next moment at which the wall clock shows a time within a window. Between two changes of the clocks the offset stands still, so
/// the search runs on plain local ticks there and starts afresh after each change; a gap is thereby jumped over and an overlap walked through
/// twice. Allocates nothing.
/// </summary>
internal ref struct OpeningSearch
{
    private readonly BusinessCalendar calendar;
    private ClosedCauses met;
    private HolidayAnswer? holiday;

    private OpeningSearch(BusinessCalendar calendar) => this.calendar = calendar;

    public static Opening From(Instant at, BusinessCalendar calendar)
    {
        var search = new OpeningSearch(calendar);
        var limit = at + Duration.FromDays(BusinessCalendar.MaxSearchDays);
        for (var from = at; from < limit;)
        {
            var interval = calendar.Zone.GetZoneInterval(from);
            if (search.Within(interval, from, limit) is { } found) return found;
            if (!interval.HasEnd) break;
            from = interval.End;
        }

        return search.Closed();
    }

    /// <summary>The first open moment before the clocks change again or the limit is passed; <c>null</c> when there is none.</summary>
    private Opening? Within(ZoneInterval interval, Instant from, Instant limit)
    {
        var local = from.WithOffset(interval.WallOffset);
        var tick = local.TickOfDay;
        var midnight = from - Duration.FromTicks(tick) - Duration.FromNanoseconds(local.NanosecondOfDay % NodaConstants.NanosecondsPerTick);

        // The day before may have a window that goes on after midnight.
        var day = local.Date.PlusDays(-1);
        midnight -= Duration.FromTicks(NodaConstants.TicksPerDay);
        tick += NodaConstants.TicksPerDay;
        while (midnight < limit && (!interval.HasEnd || midnight < interval.End))
        {
            if (WindowOn(day, tick) is { } window && !(interval.HasEnd && midnight + Duration.FromTicks(window.StartTick) >= interval.End))
            {
                return (met & ClosedCauses.HolidaysUnknown) != ClosedCauses.None ? Closed() : Open(interval, from, midnight, window);
            }

            day = day.PlusDays(1);
            midnight += Duration.FromTicks(NodaConstants.TicksPerDay);
            tick -= NodaConstants.TicksPerDay;
        }

        return null;
    }

    /// <summary>The first window of a day that ends after a tick; <c>null</c> when there is none or the day is closed.</summary>
    private DayWindow? WindowOn(LocalDate day, long tick)
    {
        // Asked before the holidays, so that yesterday is only looked at where its hours reach into today.
        var windows = calendar.Hours.WindowsOn(day.DayOfWeek);
        var next = 0;
        while (next < windows.Length && windows[next].EndTick <= tick) next++;
        if (windows.IsEmpty && tick < NodaConstants.TicksPerDay) met |= calendar.Weekend.Includes(day.DayOfWeek) ? ClosedCauses.Weekend : ClosedCauses.NoHours;
        if (next == windows.Length)
        {
            if (!windows.IsEmpty && tick < NodaConstants.TicksPerDay) met |= ClosedCauses.OutsideHours;
            return null;
        }

        if (windows[next].StartTick > tick && tick >= 0) met |= ClosedCauses.OutsideHours;
        var cause = calendar.CauseOf(day, out var answer);
        met |= cause;
        if (answer is not HolidayAnswer.NotAHoliday) holiday ??= answer;
        return cause is ClosedCauses.None or ClosedCauses.HolidaysUnknown ? windows[next] : null;
    }

    private readonly Opening Open(ZoneInterval interval, Instant from, Instant midnight, DayWindow window)
    {
        var start = midnight + Duration.FromTicks(window.StartTick);
        var end = midnight + Duration.FromTicks(window.EndTick);
        if (interval.HasStart) start = Instant.Max(start, interval.Start);
        if (interval.HasEnd) end = Instant.Min(end, interval.End);
        return new Opening
        {
            IsOpen = true,
            At = Instant.Max(start, from),
            WindowStart = start,
            WindowEnd = end,
            Met = met,
            Holiday = holiday,
        };
    }

    private readonly Opening Closed() => new() { IsOpen = false, Met = met, Holiday = holiday };
}
