using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Weeks;

/// <summary>Dates as a week shows them.</summary>
internal static class WeekText
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    /// <summary>Such as "Mon 9 Mar 2026".</summary>
    public static string Of(LocalDate day) => Day.Format(day);
}
