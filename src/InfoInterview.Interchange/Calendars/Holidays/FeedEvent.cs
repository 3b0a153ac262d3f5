using InfoInterview.Interchange.Calendars.Events;
using InfoInterview.Interchange.Calendars.Lines;
using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Holidays;

/// <summary>What an event of a holiday feed means.</summary>
internal static class FeedEvent
{
    /// <summary>The longest holiday, in days; what is longer is a season.</summary>
    private const int LongestHoliday = 31;

    /// <summary>
    /// Whether it is a day off: neither cancelled nor a mere observance, as the feeds of large providers say in the description.
    /// </summary>
    public static bool IsDayOff(Component component) =>
        component.First(Names.Status)?.Is("CANCELLED") != true
        && component.First(Names.Description)?.Value.Span.TrimStart().StartsWith("Observance", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>The days that an event takes; one that lasts into a day takes it too.</summary>
    public static IEnumerable<LocalDate> Days(Moment start, EventLength length)
    {
        var part = start.Local.TickOfDay + length.Elapsed.BclCompatibleTicks;
        var days = Math.Max(1, length.Days + (part + NodaConstants.TicksPerDay - 1) / NodaConstants.TicksPerDay);
        return Enumerable.Range(0, (int)Math.Min(days, LongestHoliday)).Select(start.Local.Date.PlusDays);
    }
}
