using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Time;

/// <summary>
/// Looks for the next moment at which the wall clock shows a time within a window. Between two changes of the clocks the offset
/// stands still, so the search runs on plain local ticks there and starts afresh after each change; a gap is thereby jumped over
/// and an overlap walked through twice. Allocates nothing.
/// </summary>
internal ref struct OpeningSearch
{
    private readonly BusinessCalendar calendar;
    private readonly long at;
    private Opening opening;

    private OpeningSearch(BusinessCalendar calendar, long at)
    {
        this.calendar = calendar;
        this.at = at;
    }

    public static Opening From(Instant at, BusinessCalendar calendar)
    {
        var from = at.ToUnixTimeTicks();
        var search = new OpeningSearch(calendar, from);
        var interval = calendar.Zone.GetZoneInterval(at);
        var limit = from + BusinessCalendar.MaxSearchDays * NodaConstants.TicksPerDay;
        while (!search.Within(interval, from, limit) && interval.HasEnd)
        {
            from = interval.End.ToUnixTimeTicks();
            if (from >= limit) break;
            interval = calendar.Zone.GetZoneInterval(interval.End);
        }

        return search.opening;
    }

    /// <summary>Looks until the clocks change again or the limit is passed; <c>true</c> when the search is over.</summary>
    private bool Within(ZoneInterval interval, long from, long limit)
    {
        var offset = interval.WallOffset.Ticks;
        var end = (interval.HasEnd ? Math.Min(interval.End.ToUnixTimeTicks(), limit) : limit) + offset;
        var local = from + offset;

        // The day before may have a window that goes on after midnight.
        var day = (int)(local / NodaConstants.TicksPerDay) - (local < 0 ? 2 : 1);
        for (var midnight = day * NodaConstants.TicksPerDay; midnight < end; midnight += NodaConstants.TicksPerDay, day++)
        {
            var window = WindowOn(day, local - midnight);
            if (window.EndTick == 0 || midnight + window.StartTick >= end) continue;
            if ((opening.Met & ClosedCauses.HolidaysUnknown) == ClosedCauses.None) Open(interval, local, midnight, window);
            return true;
        }

        return false;
    }

    /// <summary>The first window of a day that ends after a tick of it; <c>default</c> when there is none or the day is closed.</summary>
    private DayWindow WindowOn(int day, long tick)
    {
        var dayOfWeek = DayOfWeek(day);
        var windows = calendar.Hours.WindowsOn(dayOfWeek);
        var next = 0;
        while (next < windows.Length && windows[next].EndTick <= tick) next++;
        if (next == windows.Length && tick >= NodaConstants.TicksPerDay) return default;
        if (calendar.Weekend.Includes(dayOfWeek)) return Closed(ClosedCauses.Weekend);
        if (windows.IsEmpty) return Closed(ClosedCauses.NoHours);
        if (tick >= 0 && (next == windows.Length || windows[next].StartTick > tick)) opening.Met |= ClosedCauses.OutsideHours;
        return next < windows.Length && IsWorkingDay(day) ? windows[next] : default;
    }

    /// <summary>Asks for holidays, last of all; a day that is unknown passes here and then ends the search.</summary>
    private bool IsWorkingDay(int day)
    {
        var answer = calendar.HolidayOn(day);
        if (answer is HolidayAnswer.NotAHoliday) return true;
        opening.Holiday ??= answer;
        opening.Met |= answer is HolidayAnswer.Unknown ? ClosedCauses.HolidaysUnknown : ClosedCauses.Holiday;
        return answer is HolidayAnswer.Unknown;
    }

    private DayWindow Closed(ClosedCauses cause)
    {
        opening.Met |= cause;
        return default;
    }

    private void Open(ZoneInterval interval, long local, long midnight, DayWindow window)
    {
        var offset = interval.WallOffset.Ticks;
        opening.IsOpen = true;
        opening.OpensAt = Math.Max(midnight + window.StartTick, local) - offset;
        opening.IsOpenAtOnce = opening.OpensAt == at;
        opening.WindowStart = midnight + window.StartTick - offset;
        opening.WindowEnd = midnight + window.EndTick - offset;
        if (interval.HasStart) opening.WindowStart = Math.Max(opening.WindowStart, interval.Start.ToUnixTimeTicks());
        if (interval.HasEnd) opening.WindowEnd = Math.Min(opening.WindowEnd, interval.End.ToUnixTimeTicks());
    }

    private static IsoDayOfWeek DayOfWeek(int day)
    {
        // 1 January 1970 was a Thursday.
        var sinceMonday = (day + 3) % NodaConstants.DaysPerWeek;
        return (IsoDayOfWeek)((sinceMonday < 0 ? sinceMonday + NodaConstants.DaysPerWeek : sinceMonday) + 1);
    }
}
