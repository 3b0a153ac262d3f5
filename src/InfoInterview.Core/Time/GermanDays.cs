using NodaTime;

namespace InfoInterview.Time;

/// <summary>Days and moments as German writes them in short: "Mo. 9. März, 15:00 Uhr". Knows no culture of the machine.</summary>
internal static class GermanDays
{
    private static readonly string[] Days = ["", "Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."];

    private static readonly string[] Months =
        ["", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    /// <summary>Such as "Mo. 9. März".</summary>
    public static string Of(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Days[(int)day.DayOfWeek]} {day.Day}. {Months[day.Month]}");

    /// <summary>Such as "Mo. 9. März 2026".</summary>
    public static string WithYear(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{Of(day)} {day.Year}");

    /// <summary>A day, or a moment with its hour.</summary>
    public static string Of(TimePoint point, DateTimeZone zone)
    {
        if (point.IsDay) return Of(point.DateIn(zone));
        var local = point.Start(zone).InZone(zone).LocalDateTime;
        return string.Create(CultureInfo.InvariantCulture, $"{Of(local.Date)}, {local.Hour}:{local.Minute:00} Uhr");
    }
}
