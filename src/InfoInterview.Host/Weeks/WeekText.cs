using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>Dates as a week shows them.</summary>
internal static class WeekText
{
    /// <summary>Such as "Mar 2026".</summary>
    public static string Month(LocalDate day) => DateText.Month(day);

    /// <summary>Such as "Mon 9 Mar".</summary>
    public static string Short(LocalDate day) => DateText.ShortDay(day);

    /// <summary>Such as "Mon 9 Mar 2026".</summary>
    public static string Of(LocalDate day) => DateText.Day(day);
}
