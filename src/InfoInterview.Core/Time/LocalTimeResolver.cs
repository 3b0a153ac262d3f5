using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Time;

/// <summary>
/// The one place where local times become instants. A time that the clocks skip is shifted forward by the length of the gap; a time that
/// happens twice means the earlier one. Both are reported, never silent. Allocates nothing.
/// </summary>
public static class LocalTimeResolver
{
    /// <summary>
    /// No two neighbouring offsets of a zone differ by more than this, so that a local time further from a change meets only one
    /// of them.
    /// </summary>
    internal const long NearAChangeTicks = 36 * NodaConstants.TicksPerHour;

    /// <summary>The instant of a local time in a zone.</summary>
    /// <param name="local">The time on the wall.</param>
    /// <param name="zone">The zone whose wall it is.</param>
    /// <returns>The instant, and whether the time is skipped or comes twice; <c>docs/time.md</c> says which instant stands
    /// then.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    public static ResolvedTime Resolve(LocalDateTime local, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var asUtc = local.WithOffset(Offset.Zero).ToInstant();
        var middle = zone.GetZoneInterval(asUtc);
        var ticks = asUtc.ToUnixTimeTicks();
        var nearStart = middle.HasStart && ticks - middle.Start.ToUnixTimeTicks() < NearAChangeTicks;
        var nearEnd = middle.HasEnd && middle.End.ToUnixTimeTicks() - ticks < NearAChangeTicks;
        return nearStart || nearEnd
            ? NearChange(local, zone, asUtc, middle, nearStart, nearEnd)
            : new ResolvedTime(LocalTimeKind.Exact, At(middle, asUtc), later: null, local);
    }

    /// <summary>The first instant of a day in a zone; where the day does not begin at midnight, the first that there is.</summary>
    /// <param name="day">The day.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The first instant of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    /// <remarks>A date that the zone skipped whole, such as 30 December 2011 in Samoa, begins when the next day does.</remarks>
    public static Instant StartOfDay(LocalDate day, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var midnight = Resolve(day.AtMidnight(), zone);
        return midnight.Kind == LocalTimeKind.Skipped ? zone.GetZoneInterval(midnight.Instant).Start : midnight.Instant;
    }

    private static ResolvedTime NearChange(
        LocalDateTime local, DateTimeZone zone, Instant asUtc, ZoneInterval middle, bool nearStart, bool nearEnd)
    {
        var before = nearStart ? zone.GetZoneInterval(middle.Start - Duration.Epsilon) : null;
        var after = nearEnd ? zone.GetZoneInterval(middle.End) : null;

        var first = In(before, asUtc) ?? In(middle, asUtc) ?? In(after, asUtc);
        if (first is null)
        {
            // What lies in a gap keeps the offset from before it, and so comes out later by the gap's length.
            var early = before is not null && At(middle, asUtc) < middle.Start ? before : middle;
            var shifted = At(early, asUtc);
            return new ResolvedTime(LocalTimeKind.Skipped, shifted, later: null, shifted.InZone(zone).LocalDateTime);
        }

        var last = In(after, asUtc) ?? In(middle, asUtc) ?? In(before, asUtc);
        return first == last
            ? new ResolvedTime(LocalTimeKind.Exact, first.Value, later: null, local)
            : new ResolvedTime(LocalTimeKind.Ambiguous, first.Value, last, local);
    }

    private static Instant At(ZoneInterval interval, Instant asUtc) => asUtc - Duration.FromTicks(interval.WallOffset.Ticks);

    private static Instant? In(ZoneInterval? interval, Instant asUtc) =>
        interval is not null && At(interval, asUtc) is var instant && interval.Contains(instant) ? instant : null;
}
