using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Interchange.Calendars.Zones;

/// <summary>A zone as a file defines it: offsets and the instants at which they begin.</summary>
internal sealed class FileZone : DateTimeZone
{
    private readonly ZoneInterval[] intervals;

    private FileZone(string id, ZoneInterval[] intervals)
        : base(id, isFixed: intervals.Length == 1, intervals.Min(interval => interval.WallOffset), intervals.Max(interval => interval.WallOffset)) =>
        this.intervals = intervals;

    /// <summary>A zone of changes in any order; of two at one instant the later in the list counts.</summary>
    public static FileZone Of(string id, Offset before, IEnumerable<(Instant At, Offset To)> changes)
    {
        var found = new List<ZoneInterval>();
        Instant? start = null;
        var offset = before;
        foreach (var change in changes.OrderBy(change => change.At).GroupBy(change => change.At).Select(group => group.Last()))
        {
            if (change.To == offset) continue;
            found.Add(new ZoneInterval(id, start, change.At, offset, Offset.Zero));
            (start, offset) = (change.At, change.To);
        }

        found.Add(new ZoneInterval(id, start, end: null, offset, Offset.Zero));
        return new FileZone(id, [.. found]);
    }

    /// <inheritdoc/>
    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        var (low, high) = (0, intervals.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (intervals[middle].Start <= instant) low = middle;
            else high = middle - 1;
        }

        return intervals[low];
    }
}
