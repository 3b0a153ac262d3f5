using System.Globalization;
using InfoInterview.Interchange.Calendars;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Calendars;

/// <summary>Writes small calendars and says what was read from them.</summary>
internal static class Calendar
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    public static BusyTimesOptions Options(ZoneId zone, string from, string to) => new()
    {
        Zone = zone,
        Window = new Interval(At(zone, from), At(zone, to)),
        Zones = DateTimeZoneProviders.Tzdb,
    };

    public static Instant At(ZoneId zone, string local) => LocalTimeResolver.Resolve(Minute.Parse(local).Value, DateTimeZoneProviders.Tzdb[zone.Id]).Instant;

    /// <summary>A calendar of one event with these lines.</summary>
    public static string Event(params string[] lines) => File(["BEGIN:VEVENT", "UID:1", .. lines, "END:VEVENT"]);

    public static string File(params string[] lines) => string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", .. lines, "END:VCALENDAR", ""]);

    /// <summary>Each busy time as <c>2026-03-16T08:00/09:00</c> in UTC, the end with its date where that differs.</summary>
    public static string Shown(this BusyTimesResult result) => string.Join(' ', result.Busy.Select(busy => Shown(busy.Interval)));

    public static string Shown(Interval interval)
    {
        var (start, end) = (interval.Start.InUtc().LocalDateTime, interval.End.InUtc().LocalDateTime);
        var endText = start.Date == end.Date ? end.ToString("HH':'mm", CultureInfo.InvariantCulture) : Minute.Format(end);
        return $"{Minute.Format(start)}/{endText}";
    }
}
