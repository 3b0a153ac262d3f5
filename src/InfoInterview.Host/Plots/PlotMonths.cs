using NodaTime;

namespace InfoInterview.Host.Plots;

/// <summary>The months of a picture.</summary>
internal static class PlotMonths
{
    /// <summary>More months than two years are no picture that one reads at a glance; the latest are shown.</summary>
    public const int Most = 24;

    /// <summary>Every month from that of the first day to that of the last, also those in which nothing was; at most the latest.</summary>
    public static ValueList<LocalDate> Between(LocalDate first, LocalDate last)
    {
        var end = Of(last);
        var count = (end.Year - first.Year) * 12 + end.Month - first.Month + 1;
        return Enumerable.Range(0, Math.Clamp(count, 1, Most)).Select(back => end.PlusMonths(-back)).Reverse().ToValueList();
    }

    /// <summary>The first day of the month.</summary>
    public static LocalDate Of(LocalDate day) => new(day.Year, day.Month, 1);
}
