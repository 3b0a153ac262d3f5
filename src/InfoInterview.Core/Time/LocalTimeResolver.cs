using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Time;

/// <summary>
/// The one place where local times become instants. A time that the clocks skip is shifted forward by the length of the gap; a time that
/// happens twice means the earlier one. Both are reported, never silent.
/// </summary>
public static class LocalTimeResolver
{
    /// <summary>The instant of a local time in a zone.</summary>
    public static ResolvedTime Resolve(LocalDateTime local, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count switch
        {
            1 => new ResolvedTime(LocalTimeKind.Exact, mapping.Single().ToInstant(), null),
            2 => new ResolvedTime(LocalTimeKind.Ambiguous, mapping.First().ToInstant(), mapping.Last().ToInstant()),
            _ => new ResolvedTime(LocalTimeKind.Skipped, Resolvers.ReturnForwardShifted(local, zone, mapping.EarlyInterval, mapping.LateInterval).ToInstant(), null),
        };
    }

    /// <summary>The first instant of a day in a zone; where the day does not begin at midnight, the first that there is.</summary>
    /// <remarks>A date that the zone skipped whole, such as 30 December 2011 in Samoa, begins when the next day does.</remarks>
    public static Instant StartOfDay(LocalDate day, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(day.AtMidnight());
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant();
    }
}
