using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>Weeks of a year that begin on any day: the first week is the first with at least four days in the year.</summary>
internal static class RuleWeeks
{
    private const int DaysInFirstWeek = 4;

    public static LocalDate StartOfWeek(LocalDate day, IsoDayOfWeek weekStart) => day.PlusDays(-(((int)day.DayOfWeek - (int)weekStart + 7) % 7));

    public static LocalDate StartOfYear(int year, IsoDayOfWeek weekStart) => StartOfWeek(new LocalDate(year, 1, DaysInFirstWeek), weekStart);

    /// <summary>Whether a day lies in one of the weeks of a year; negative numbers count from the year's end.</summary>
    public static bool Contains(int[] numbers, LocalDate day, int year, IsoDayOfWeek weekStart)
    {
        var first = StartOfYear(year, weekStart);
        var next = StartOfYear(year + 1, weekStart);
        if (day < first || day >= next) return false;
        var number = (Period.DaysBetween(first, day) / 7) + 1;
        var weeks = Period.DaysBetween(first, next) / 7;
        return Array.IndexOf(numbers, number) >= 0 || Array.IndexOf(numbers, number - weeks - 1) >= 0;
    }
}
