using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace InfoInterview.Interchange.Calendars.Invitations;

/// <summary>
/// Writes a zone as a <c>VTIMEZONE</c> of the changes for a year before and after an event, each with its own date. A rule would claim
/// that the law never changes.
/// </summary>
internal static class ZoneWriter
{
    private static readonly Duration Around = Duration.FromDays(366);
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public static void Write(ContentWriter file, DateTimeZone zone, Instant start, Instant end)
    {
        file.Line("BEGIN", "VTIMEZONE");
        file.Line("TZID", zone.Id);
        foreach (var interval in zone.GetZoneIntervals(start - Around, end + Around)) Write(file, zone, interval);
        file.Line("END", "VTIMEZONE");
    }

    private static void Write(ContentWriter file, DateTimeZone zone, ZoneInterval interval)
    {
        var name = interval.Savings > Offset.Zero ? "DAYLIGHT" : "STANDARD";
        var before = interval.HasStart ? zone.GetUtcOffset(interval.Start - Duration.Epsilon) : interval.WallOffset;
        file.Line("BEGIN", name);
        // A change is dated by the clocks as they were before it.
        file.Line("DTSTART", interval.HasStart ? Local.Format(interval.Start.WithOffset(before).LocalDateTime) : "19000101T000000");
        file.Line("TZOFFSETFROM", Text(before));
        file.Line("TZOFFSETTO", Text(interval.WallOffset));
        file.Line("TZNAME", interval.Name);
        file.Line("END", name);
    }

    /// <summary>Such as +0100, and with seconds only where there are any.</summary>
    private static string Text(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3_600:00}{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}{seconds % 60:00}");
    }
}
