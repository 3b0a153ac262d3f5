using InfoInterview.Time;
using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Scheduling.Searching;

/// <summary>Turns stretches of one zone's wall clock into stretches of time, remembering the offset in force as the days go by.</summary>
internal sealed class WallClock(DateTimeZone zone)
{
    private const long NearAChange = LocalTimeResolver.NearAChangeTicks;

    private long start = long.MaxValue;
    private long end = long.MinValue;
    private long offset;

    /// <summary>Adds the pieces of time in which the clock shows something from one local tick to another.</summary>
    public void Append(long localStart, long localEnd, List<Stretch> into)
    {
        var from = localStart - offset;
        if (from - NearAChange < start || localEnd - offset + NearAChange > end)
        {
            Enter(zone.GetZoneInterval(Instant.FromUnixTimeTicks(localStart)));
            from = localStart - offset;
            if (from - NearAChange < start || localEnd - offset + NearAChange > end)
            {
                AppendPieces(localStart, localEnd, into);
                return;
            }
        }

        into.Add(new Stretch(from, localEnd - offset, from));
    }

    /// <summary>Near a change of the clocks a stretch may be cut short, parted, or shown twice.</summary>
    private void AppendPieces(long localStart, long localEnd, List<Stretch> into)
    {
        long? origin = null;
        var interval = zone.GetZoneInterval(Instant.FromUnixTimeTicks(localStart - NearAChange));
        while (true)
        {
            Enter(interval);
            var from = Math.Max(start, localStart - offset);
            var to = Math.Min(end, localEnd - offset);
            if (from < to) into.Add(new Stretch(from, to, origin ??= from));
            if (end >= localEnd + NearAChange) return;
            interval = zone.GetZoneInterval(interval.End);
        }
    }

    private void Enter(ZoneInterval interval)
    {
        start = interval.HasStart ? interval.Start.ToUnixTimeTicks() : Ticks.Beginning;
        end = interval.HasEnd ? interval.End.ToUnixTimeTicks() : Ticks.Ending;
        offset = interval.WallOffset.Ticks;
    }
}
