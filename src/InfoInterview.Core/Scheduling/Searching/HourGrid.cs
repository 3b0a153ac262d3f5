using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>Whole steps of a zone's wall clock, counted from each midnight.</summary>
internal sealed class HourGrid(DateTimeZone zone, int minutes) : Grid(minutes * NodaConstants.TicksPerMinute)
{
    private readonly bool dividesTheDay = NodaConstants.MinutesPerDay % minutes == 0;

    protected override bool MoveTo(long tick)
    {
        var interval = zone.GetZoneInterval(Instant.FromUnixTimeTicks(tick));
        var offset = interval.WallOffset.Ticks;
        var midnight = Ticks.DayOf(tick + offset) * NodaConstants.TicksPerDay - offset;
        var change = interval.HasEnd ? interval.End.ToUnixTimeTicks() : Ticks.Ending;
        Origin = midnight;
        SegmentStart = Math.Max(midnight, interval.HasStart ? interval.Start.ToUnixTimeTicks() : midnight);
        SegmentEnd = dividesTheDay ? change : Math.Min(change, midnight + NodaConstants.TicksPerDay);
        return true;
    }
}
