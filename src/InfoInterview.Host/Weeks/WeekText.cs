using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Weeks;

/// <summary>Dates as a week shows them.</summary>
internal static class WeekText
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    private static readonly LocalDatePattern ShortDay = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    private static readonly LocalDatePattern WholeMonth = LocalDatePattern.CreateWithInvariantCulture("MMM uuuu");

    /// <summary>Such as "Mar 2026".</summary>
    public static string Month(LocalDate day) => WholeMonth.Format(day);

    /// <summary>Such as "Mon 9 Mar".</summary>
    public static string Short(LocalDate day) => ShortDay.Format(day);

    /// <summary>Such as "Mon 9 Mar 2026".</summary>
    public static string Of(LocalDate day) => Day.Format(day);
}
