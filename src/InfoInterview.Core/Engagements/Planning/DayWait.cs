using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>Arithmetic of waits that are counted in days, by the calendar or by the recipient's open days.</summary>
internal static class DayWait
{
    /// <summary>How many days; <c>null</c> for elapsed time.</summary>
    public static int? Count(Wait wait) => wait switch
    {
        Wait.CalendarDays days => days.Count,
        Wait.BusinessDays days => days.Count,
        _ => null,
    };

    /// <summary>The day that lies so many days of the wait's own unit after a start.</summary>
    public static LocalDate After(LocalDate start, Wait unit, int count, BusinessCalendar calendar) =>
        unit is Wait.BusinessDays ? calendar.PlusBusinessDays(start, count) : start.PlusDays(count);

    /// <summary>How many days of the wait's own unit lie between two days, at most the given number.</summary>
    public static int Between(LocalDate start, LocalDate end, Wait unit, int most, BusinessCalendar calendar)
    {
        if (unit is not Wait.BusinessDays) return Math.Min(most, Period.DaysBetween(start, end));
        var count = 0;
        for (var day = start.PlusDays(1); day <= end && count < most; day = day.PlusDays(1))
        {
            if (calendar.IsOpen(day)) count++;
        }

        return count;
    }
}
