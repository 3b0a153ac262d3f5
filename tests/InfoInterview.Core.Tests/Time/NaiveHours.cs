using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Time;

/// <summary>The plainest reading of working hours: look at the wall clock, minute by minute.</summary>
internal static class NaiveHours
{
    public static Instant? FirstOpenMinute(Instant from, BusinessCalendar calendar, int minutes)
    {
        for (var minute = 0; minute < minutes; minute++)
        {
            var at = from + Duration.FromMinutes(minute);
            if (IsOpen(at, calendar)) return at;
        }

        return null;
    }

    public static bool IsOpen(Instant at, BusinessCalendar calendar)
    {
        var local = at.InZone(calendar.Zone).LocalDateTime;
        return Shows(local, local.Date, calendar) || Shows(local, local.Date.PlusDays(-1), calendar);
    }

    private static bool Shows(LocalDateTime local, LocalDate day, BusinessCalendar calendar) =>
        calendar.IsOpen(day) && calendar.Hours.On(day.DayOfWeek).Any(window =>
        {
            var start = day.At(window.Start);
            return local >= start && local < start.PlusMinutes(window.Minutes);
        });
}
