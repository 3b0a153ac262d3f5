using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>Time as ticks since 1970: what the sweeps count in.</summary>
internal static class Ticks
{
    /// <summary>Before every instant, and far enough from the least number to be added to.</summary>
    public const long Beginning = long.MinValue / 4;

    /// <summary>After every instant, and far enough from the greatest number to be added to.</summary>
    public const long Ending = long.MaxValue / 4;

    public static long Floor(Instant instant) => instant.ToUnixTimeTicks();

    public static long Ceiling(Instant instant)
    {
        var floor = instant.ToUnixTimeTicks();
        return Instant.FromUnixTimeTicks(floor) == instant ? floor : floor + 1;
    }

    public static long DayOf(long tick) => FloorDivide(tick, NodaConstants.TicksPerDay);

    public static long FloorDivide(long value, long by) => value / by - (value % by < 0 ? 1 : 0);
}
