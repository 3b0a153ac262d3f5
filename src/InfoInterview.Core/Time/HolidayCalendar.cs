using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// An immutable holiday calendar: one list of days for everywhere, or one for each region by
/// <see cref="HolidayCalendarBuilder"/>.
/// </summary>
public sealed class HolidayCalendar : IHolidayCalendar
{
    private static readonly RegionHolidays NoRegion = RegionHolidays.Failed("The region is not known.");
    private static readonly RegionHolidays UnknownRegion = RegionHolidays.Failed("The holiday calendar does not know the region.");

    private readonly RegionHolidays? everywhere;
    private readonly SpanTable<RegionHolidays> regions;

    internal HolidayCalendar(RegionHolidays? everywhere, SpanTable<RegionHolidays> regions)
    {
        this.everywhere = everywhere;
        this.regions = regions;
    }

    /// <summary>Knows of no holiday anywhere: only the week-end is closed.</summary>
    public static HolidayCalendar None { get; } = Of([]);

    /// <summary>
    /// A calendar of the given days, the same in every region and in every year; the last name wins where a day is named twice.
    /// </summary>
    /// <param name="holidays">The days, each with its name.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException">The days are <c>null</c>.</exception>
    public static HolidayCalendar Of(IEnumerable<KeyValuePair<LocalDate, string>> holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        var named = new Dictionary<LocalDate, HolidayAnswer>();
        foreach (var (day, name) in holidays) named[day] = new HolidayAnswer.Holiday { Name = name };
        return new HolidayCalendar(RegionHolidays.Always(named), new SpanTable<RegionHolidays>());
    }

    /// <summary>Knows nothing, so that nothing is sent on a guess: for a host whose holiday feed could not be read.</summary>
    /// <param name="reason">Why, as one sentence, such as "The holiday feed could not be read.".</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <c>null</c>.</exception>
    public static HolidayCalendar Failed(string reason) => new(RegionHolidays.Failed(reason), new SpanTable<RegionHolidays>());

    /// <inheritdoc/>
    /// <remarks>
    /// A part of a country has the country's holidays and its own; a part that has no list of its own gets the country's. A
    /// region without any list, and a year that its list does not cover, are unknown.
    /// </remarks>
    public HolidayAnswer On(LocalDate day, string? region) => For(region).On(RegionHolidays.DayOf(day));

    /// <summary>The list that answers for a region; one that knows nothing where there is none.</summary>
    internal RegionHolidays For(string? region)
    {
        if (everywhere is not null) return everywhere;
        if (region is null) return NoRegion;
        if (regions.TryGetValue(region, out var known)) return known;
        var hyphen = region.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && regions.TryGetValue(region.AsSpan(0, hyphen), out known) ? known : UnknownRegion;
    }
}
