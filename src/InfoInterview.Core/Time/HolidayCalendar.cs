using System.Collections.Frozen;
using NodaTime;

namespace InfoInterview.Time;

/// <summary>A holiday calendar over a fixed list of days, the same in every region.</summary>
public sealed class HolidayCalendar : IHolidayCalendar
{
    private readonly FrozenDictionary<LocalDate, HolidayAnswer> days;

    private HolidayCalendar(FrozenDictionary<LocalDate, HolidayAnswer> days) => this.days = days;

    /// <summary>Knows of no holiday anywhere: only the week-end is closed.</summary>
    public static HolidayCalendar None { get; } = new(FrozenDictionary<LocalDate, HolidayAnswer>.Empty);

    /// <summary>A calendar of the given days; the last name wins where a day is named twice.</summary>
    public static HolidayCalendar Of(IEnumerable<KeyValuePair<LocalDate, string>> holidays)
    {
        var named = new Dictionary<LocalDate, HolidayAnswer>();
        foreach (var (day, name) in holidays) named[day] = new HolidayAnswer.Holiday { Name = name };
        return new HolidayCalendar(named.ToFrozenDictionary());
    }

    /// <inheritdoc/>
    public HolidayAnswer On(LocalDate day, string? region) => days.GetValueOrDefault(day, HolidayAnswer.None);
}
