using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>The windows of one person's days as stretches of time.</summary>
internal static class OpenHours
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The windows that may reach into a range, by their start.</summary>
    public static List<Stretch> Windows(Availability who, IDateTimeZoneProvider zones, long from, long to)
    {
        // A window is at most a day long, and no zone is further than a day from UTC.
        const int Around = 2;
        var first = Ticks.DayOf(from) - Around;
        var last = Ticks.DayOf(to) + Around;
        var home = new WallClock(who.Zone.In(zones));
        var overrides = who.Overrides.IsEmpty ? null : who.Overrides.ToDictionary(day => day.Date);
        var travel = who.Travel.Select(trip => (trip.From, trip.To, Clock: new WallClock(trip.Zone.In(zones)))).ToArray();
        var needsDate = overrides is not null || travel.Length > 0 || who.Holidays is not null;
        var date = Epoch.PlusDays((int)first);
        var dayOfWeek = date.DayOfWeek;
        var windows = new List<Stretch>((int)(last - first) + 1);
        for (var day = first; day <= last; day++)
        {
            var clock = travel.Length == 0 ? home : ClockOn(date, travel, home);
            foreach (var window in overrides is not null && overrides.TryGetValue(date, out var own) ? own.Windows.AsSpan() : InWeek(who, date, dayOfWeek))
            {
                var midnight = day * NodaConstants.TicksPerDay;
                clock.Append(midnight + window.StartTick, midnight + window.EndTick, windows);
            }

            dayOfWeek = dayOfWeek == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : dayOfWeek + 1;
            if (needsDate) date = date.PlusDays(1);
        }

        return Sorted(windows);
    }

    /// <summary>The open time: the windows together, with those that touch or overlap as one.</summary>
    public static List<Stretch> Union(List<Stretch> windows)
    {
        var union = new List<Stretch>(windows.Count);
        foreach (var window in windows)
        {
            if (union.Count == 0 || window.Start > union[^1].End) union.Add(window);
            else if (window.End > union[^1].End) union[^1] = union[^1] with { End = window.End };
        }

        return union;
    }

    /// <summary>The time in which both are open, within a range; stretches that are too short are left out.</summary>
    public static List<Stretch> Common(List<Stretch> left, List<Stretch> right, long from, long to, long length)
    {
        var common = new List<Stretch>(Math.Min(left.Count, right.Count));
        for (int l = 0, r = 0; l < left.Count && r < right.Count;)
        {
            var start = Math.Max(Math.Max(left[l].Start, right[r].Start), from);
            var end = Math.Min(Math.Min(left[l].End, right[r].End), to);
            if (end - start >= length) common.Add(new Stretch(start, end, start));
            if (left[l].End < right[r].End) l++;
            else r++;
        }

        return common;
    }

    private static ReadOnlySpan<DayWindow> InWeek(Availability who, LocalDate date, IsoDayOfWeek day)
    {
        var windows = who.Hours.WindowsOn(day);
        if (windows.IsEmpty || who.Weekend.Includes(day)) return [];
        return who.Holidays is null || who.Holidays.On(date, who.Region) is HolidayAnswer.NotAHoliday ? windows : [];
    }

    private static WallClock ClockOn(LocalDate date, (LocalDate From, LocalDate To, WallClock Clock)[] travel, WallClock home)
    {
        foreach (var (from, to, clock) in travel)
        {
            if (date >= from && date <= to) return clock;
        }

        return home;
    }

    /// <summary>Days come in order; only a journey or an overlap can put a window before an earlier one.</summary>
    private static List<Stretch> Sorted(List<Stretch> windows)
    {
        for (var i = 1; i < windows.Count; i++)
        {
            if (windows[i].Start >= windows[i - 1].Start) continue;
            windows.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
            break;
        }

        return windows;
    }
}
