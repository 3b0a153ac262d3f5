using CsCheck;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Time;

/// <summary>Zones, hours and instants near the places where schedulers go wrong.</summary>
internal static class Cases
{
    public static readonly string[] ZoneIds =
    [
        "Europe/London", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Santiago",
        "Africa/Cairo", "Pacific/Chatham", "America/St_Johns", "Africa/Casablanca", "America/Vancouver", "Etc/UTC",
    ];

    public static Gen<DateTimeZone> Zones { get; } = Among(ZoneIds).Select(id => DateTimeZoneProviders.Tzdb[id]);

    public static Gen<DayWindow> Windows { get; } = Gen.Select(Gen.Int[0, 95], Gen.Int[1, 96]).Select((start, quarters) =>
        new DayWindow(LocalTime.FromMinutesSinceMidnight(start * 15), LocalTime.FromMinutesSinceMidnight((start * 15 + Math.Min(quarters * 15, 1425)) % 1440)));

    public static Gen<WorkingHours> Hours { get; } =
        Gen.Select(Gen.Int[1, 7], Windows).Select((day, window) => KeyValuePair.Create((IsoDayOfWeek)day, window)).Array[0, 12].Select(WorkingHours.Of);

    /// <summary>Whole minutes within two days of a change of some clocks in 2026.</summary>
    public static Gen<Instant> Instants { get; } =
        Gen.Select(Among("2026-03-08", "2026-03-29", "2026-04-05", "2026-04-24", "2026-09-06", "2026-10-04", "2026-10-25", "2026-11-01"), Gen.Int[-2880, 2880])
            .Select((day, minute) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.AtMidnight().InUtc().ToInstant() + Duration.FromMinutes(minute));

    public static Gen<BusinessCalendar> Calendars { get; } =
        Gen.Select(Zones, Hours, Among(Weekend.Of(), Weekend.SaturdaySunday, Weekend.FridaySaturday), Gen.Int[-3, 3]).Select((zone, hours, weekend, holiday) =>
            new BusinessCalendar(zone, weekend, HolidayCalendar.Of([new(new LocalDate(2026, 10, 25).PlusDays(holiday), "holiday")]), hours: hours));

    public static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
