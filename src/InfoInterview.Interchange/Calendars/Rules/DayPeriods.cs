using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>The days, weeks, months or years of a rule.</summary>
internal sealed class DayPeriods(RecurrenceRule rule, LocalDate start, StepBudget budget) : RulePeriods
{
    private static readonly long LastDay = LocalSeconds.DayOf(new LocalDate(Years.Last, 12, 31));

    private readonly RuleDays days = new(rule);
    private readonly int firstDay = LocalSeconds.DayOf(rule.Frequency == Frequency.Weekly ? RuleWeeks.StartOfWeek(start, rule.WeekStart) : start);
    private readonly int firstMonth = (start.Year * 12) + start.Month - 1;

    /// <summary>Weeks of a year may begin in the year before, so that the period of the start can be the one before its own year.</summary>
    private readonly int firstYear = rule.WeekNumbers.Length > 0 && start < RuleWeeks.StartOfYear(start.Year, rule.WeekStart) ? start.Year - 1
        : rule.WeekNumbers.Length > 0 && start >= RuleWeeks.StartOfYear(start.Year + 1, rule.WeekStart) ? start.Year + 1
        : start.Year;

    public override long IndexBefore(long seconds)
    {
        var day = Math.Max(seconds / LocalSeconds.PerDay, firstDay);
        if (day > LastDay) day = LastDay;
        var date = LocalSeconds.DateOf(day);
        var periods = rule.Frequency switch
        {
            Frequency.Daily => day - firstDay,
            Frequency.Weekly => (day - firstDay) / 7,
            Frequency.Monthly => (date.Year * 12) + date.Month - 1 - firstMonth,
            _ => date.Year - 1 - firstYear,
        };
        return Math.Max(0, (periods / rule.Interval) - 1);
    }

    public override long? Read(long index, List<long> units, out long next)
    {
        next = index + 1;
        var step = index * rule.Interval;
        return rule.Frequency switch
        {
            Frequency.Daily => Between(firstDay + step, firstDay + step, units, year: null),
            Frequency.Weekly => Between(firstDay + (7 * step), firstDay + (7 * step) + 6, units, year: null),
            Frequency.Monthly => Month(firstMonth + step, units),
            _ => Year(firstYear + step, units),
        };
    }

    private long? Month(long month, List<long> units)
    {
        if (month / 12 > Years.Last) return null;
        var first = new LocalDate((int)(month / 12), (int)(month % 12) + 1, 1);
        return Between(LocalSeconds.DayOf(first), LocalSeconds.DayOf(first.PlusMonths(1)) - 1, units, first.Year);
    }

    private long? Year(long number, List<long> units)
    {
        if (number > Years.Last) return null;
        var year = (int)number;
        return rule.WeekNumbers.Length > 0
            ? Between(LocalSeconds.DayOf(RuleWeeks.StartOfYear(year, rule.WeekStart)), LocalSeconds.DayOf(RuleWeeks.StartOfYear(year + 1, rule.WeekStart)) - 1, units, year)
            : Between(LocalSeconds.DayOf(new LocalDate(year, 1, 1)), LocalSeconds.DayOf(new LocalDate(year, 12, 31)), units, year);
    }

    private long? Between(long first, long last, List<long> units, int? year)
    {
        if (last > LastDay) return null;
        var date = LocalSeconds.DateOf(first);
        for (var day = first; day <= last && budget.Take(); day++, date = date.PlusDays(1))
        {
            if (days.AllowsMonth(date.Month))
            {
                if (days.Allows(date, year ?? date.Year)) units.Add(day * LocalSeconds.PerDay);
                continue;
            }

            // Past a month that the rule leaves out, in one step.
            var ahead = CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month) - date.Day;
            (day, date) = (day + ahead, date.PlusDays(ahead));
        }

        return first * LocalSeconds.PerDay;
    }
}
