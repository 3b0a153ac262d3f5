using System.Collections.Frozen;
using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// The holidays of one region and the years of which they are known. Days are counted from 1 January 1970, so that asking needs
/// no calendar.
/// </summary>
internal sealed class RegionHolidays
{
    public static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly FrozenDictionary<int, HolidayAnswer> days;
    private readonly (int First, int Last)[] known;
    private readonly HolidayAnswer otherwise;

    private RegionHolidays(
        IEnumerable<KeyValuePair<LocalDate, HolidayAnswer>> days, (int First, int Last)[] known, HolidayAnswer otherwise)
    {
        this.days = days.ToFrozenDictionary(day => DayOf(day.Key), day => day.Value);
        this.known = known;
        this.otherwise = otherwise;
    }

    public static RegionHolidays Always(IEnumerable<KeyValuePair<LocalDate, HolidayAnswer>> days) => new(days, [], HolidayAnswer.None);

    public static RegionHolidays In(IEnumerable<int> years, IEnumerable<KeyValuePair<LocalDate, HolidayAnswer>> days) => new(
        days,
        [.. years.Order().Select(year => (DayOf(new LocalDate(year, 1, 1)), DayOf(new LocalDate(year, 12, 31))))],
        new HolidayAnswer.Unknown { Reason = "The holiday calendar does not cover the year." });

    public static RegionHolidays Failed(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new([], [], new HolidayAnswer.Unknown { Reason = reason });
    }

    public static int DayOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    public HolidayAnswer On(int day)
    {
        if (days.TryGetValue(day, out var answer)) return answer;
        foreach (var (first, last) in known)
        {
            if (day >= first && day <= last) return HolidayAnswer.None;
        }

        return otherwise;
    }
}
