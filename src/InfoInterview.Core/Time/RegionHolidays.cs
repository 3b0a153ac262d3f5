using System.Collections.Frozen;
using NodaTime;

namespace InfoInterview.Time;

/// <summary>The holidays of one region and the years of which they are known.</summary>
internal sealed class RegionHolidays
{
    private readonly FrozenDictionary<LocalDate, HolidayAnswer> days;
    private readonly FrozenSet<int>? years;
    private readonly HolidayAnswer otherwise;

    private RegionHolidays(FrozenDictionary<LocalDate, HolidayAnswer> days, FrozenSet<int>? years, HolidayAnswer otherwise)
    {
        this.days = days;
        this.years = years;
        this.otherwise = otherwise;
    }

    public static RegionHolidays Always(IReadOnlyDictionary<LocalDate, HolidayAnswer> days) => new(days.ToFrozenDictionary(), years: null, HolidayAnswer.None);

    public static RegionHolidays In(IEnumerable<int> years, IReadOnlyDictionary<LocalDate, HolidayAnswer> days) => new(
        days.ToFrozenDictionary(),
        years.ToFrozenSet(),
        new HolidayAnswer.Unknown { Reason = "The holiday calendar does not cover the year." });

    public static RegionHolidays Failed(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(FrozenDictionary<LocalDate, HolidayAnswer>.Empty, FrozenSet<int>.Empty, new HolidayAnswer.Unknown { Reason = reason });
    }

    public HolidayAnswer On(LocalDate day) =>
        days.TryGetValue(day, out var answer) ? answer
        : years is null || years.Contains(day.Year) ? HolidayAnswer.None
        : otherwise;
}
