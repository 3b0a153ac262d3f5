using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>Which days a rule allows, whatever the time.</summary>
internal sealed class RuleDays
{
    private readonly RecurrenceRule rule;
    private readonly int months;
    private readonly int weekdays;
    private readonly bool hasOrdinals;

    public RuleDays(RecurrenceRule rule)
    {
        this.rule = rule;
        foreach (var month in rule.Months) months |= 1 << month;
        // The n-th Monday means something within a month or a year only; elsewhere the number is passed over.
        hasOrdinals = rule.Frequency >= Frequency.Monthly && rule.WeekNumbers.Length == 0 && Array.Exists(rule.Days, day => day.Ordinal != 0);
        foreach (var day in rule.Days.Where(day => !hasOrdinals || day.Ordinal == 0)) weekdays |= 1 << (int)day.Day;
    }

    public bool AllowsMonth(int month) => months == 0 || (months & (1 << month)) != 0;

    /// <summary>Whether the rule allows a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="year">The year whose weeks count, which is not always the day's own.</param>
    public bool Allows(LocalDate day, int year) =>
        AllowsMonth(day.Month)
        && (rule.Days.Length == 0 || (weekdays & (1 << (int)day.DayOfWeek)) != 0 || (hasOrdinals && IsCounted(day)))
        && (rule.MonthDays.Length == 0 || IsListed(rule.MonthDays, day.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month)))
        && (rule.YearDays.Length == 0 || IsListed(rule.YearDays, day.DayOfYear, CalendarSystem.Iso.GetDaysInYear(day.Year)))
        && (rule.WeekNumbers.Length == 0 || RuleWeeks.Contains(rule.WeekNumbers, day, year, rule.WeekStart));

    private static bool IsListed(int[] numbers, int number, int last)
    {
        foreach (var listed in numbers)
        {
            if (listed == number || listed == number - last - 1) return true;
        }

        return false;
    }

    private bool IsCounted(LocalDate day)
    {
        var inMonth = rule.Frequency == Frequency.Monthly || rule.Months.Length > 0;
        var (number, last) = inMonth ? (day.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month)) : (day.DayOfYear, CalendarSystem.Iso.GetDaysInYear(day.Year));
        var fromStart = ((number - 1) / 7) + 1;
        var fromEnd = -(((last - number) / 7) + 1);
        foreach (var listed in rule.Days)
        {
            if (listed.Day == day.DayOfWeek && (listed.Ordinal == fromStart || listed.Ordinal == fromEnd)) return true;
        }

        return false;
    }
}
