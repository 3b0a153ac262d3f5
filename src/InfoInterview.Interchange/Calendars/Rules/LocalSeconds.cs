using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>Local times as seconds, in which a rule is cheap to count; no zone, so every day has 86 400.</summary>
internal static class LocalSeconds
{
    public const long PerDay = 86_400;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    public static LocalDate DateOf(long day) => Epoch.PlusDays((int)day);

    public static long Of(LocalDate date) => DayOf(date) * PerDay;

    public static long Of(LocalDateTime local) => Of(local.Date) + (local.TickOfDay / NodaConstants.TicksPerSecond);

    public static LocalDateTime ToLocal(long seconds)
    {
        var day = Math.DivRem(seconds, PerDay, out var second);
        if (second < 0) (day, second) = (day - 1, second + PerDay);
        return DateOf(day) + LocalTime.FromSecondsSinceMidnight((int)second);
    }
}
