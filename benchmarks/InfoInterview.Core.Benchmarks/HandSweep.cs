using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>
/// What one would write by hand for one fixed case: office hours in two zones, busy times that are sorted already, starts at whole
/// quarters of the UTC hour. Each day's window is worked out once by NodaTime; everything is swept once in the order of time.
/// </summary>
internal static class HandSweep
{
    private static readonly Duration Quarter = Duration.FromMinutes(15);

    public static int Run(DateTimeZone left, DateTimeZone right, Interval[] busy, Interval[] contactBusy, Instant from, Instant to, Duration length, Instant[] into)
    {
        var ours = Windows(left, from, to);
        var theirs = Windows(right, from, to);
        var count = 0;
        for (int l = 0, r = 0, b = 0, c = 0; l < ours.Count && r < theirs.Count;)
        {
            var start = Instant.Max(Instant.Max(ours[l].Start, theirs[r].Start), from);
            var end = Instant.Min(Instant.Min(ours[l].End, theirs[r].End), to);
            var over = start.ToUnixTimeTicks() % (15 * NodaConstants.TicksPerMinute);
            if (over > 0) start = start.PlusTicks(15 * NodaConstants.TicksPerMinute - over);
            for (; start + length <= end; start += Quarter)
            {
                var until = start + length;
                while (b < busy.Length && busy[b].End <= start) b++;
                if (b < busy.Length && busy[b].Start < until) continue;
                while (c < contactBusy.Length && contactBusy[c].End <= start) c++;
                if (c < contactBusy.Length && contactBusy[c].Start < until) continue;
                into[count++] = start;
            }

            if (ours[l].End < theirs[r].End) l++;
            else r++;
        }

        return count;
    }

    private static List<Interval> Windows(DateTimeZone zone, Instant from, Instant to)
    {
        var windows = new List<Interval>();
        var last = to.InZone(zone).Date;
        for (var day = from.InZone(zone).Date; day <= last; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) continue;
            windows.Add(new Interval(day.At(new LocalTime(9, 0)).InZoneLeniently(zone).ToInstant(), day.At(new LocalTime(17, 0)).InZoneLeniently(zone).ToInstant()));
        }

        return windows;
    }
}
