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
            0 => Spoken.Of("today"),
            1 => Spoken.Of("tomorrow"),
            -1 => Spoken.Of("yesterday"),
            > 1 => Spoken.Of($"in {days} days"),
            _ => Spoken.Of($"{-days} days ago"),
        };
    }
}
