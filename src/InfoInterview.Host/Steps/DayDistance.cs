using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>How far the last day of a window is from today, in words.</summary>
internal static class DayDistance
{
    public static string Of(TimeWindow window, Instant now)
    {
        var days = Period.DaysBetween(now.InZone(window.Zone).Date, window.Due.DateIn(window.Zone));
        return days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > 1 => string.Create(CultureInfo.InvariantCulture, $"in {days} days"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{-days} days ago"),
        };
    }
}
