using InfoInterview.Time;

namespace InfoInterview.Interchange.Calendars;

/// <summary>The rows of a holiday list and what could not be read of it. Equal when all parts are equal.</summary>
public sealed record HolidayList
{
    /// <summary>The holidays, in the order of the file; for <see cref="HolidayCalendarBuilder"/>.</summary>
    public required ValueList<PublicHoliday> Holidays { get; init; }

    /// <summary>What could not be read, in the order of the file.</summary>
    public required ValueList<CalendarProblem> Problems { get; init; }

    /// <summary>
    /// Adds the holidays to a calendar. A list that holds none for a region is taken as one that failed, since a feed that moved or broke
    /// is usually empty: the days there are then unknown rather than working days.
    /// </summary>
    /// <param name="builder">The calendar in the making.</param>
    /// <param name="region">The region that the list was asked for, as an ISO 3166 code; <c>null</c> when the rows alone say so.</param>
    /// <returns>That very builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <c>null</c>.</exception>
    public HolidayCalendarBuilder AddTo(HolidayCalendarBuilder builder, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var holiday in Holidays) builder.Add(holiday);
        CoverParts(builder);
        if (region is null || Holidays.Any(holiday => string.Equals(holiday.Region, region, StringComparison.OrdinalIgnoreCase))) return builder;
        return builder.Fail(region, Problems.IsEmpty ? $"The holiday list for {region} has no holiday in it." : $"The holiday list for {region} could not be read: {Problems[0].Message}");
    }

    /// <summary>
    /// A part of a country that the list names is covered for every year that the country is, also for one in which it has no day of its
    /// own.
    /// </summary>
    private void CoverParts(HolidayCalendarBuilder builder)
    {
        var years = Holidays.Where(holiday => !IsPart(holiday)).ToLookup(holiday => holiday.Region.ToUpperInvariant(), holiday => holiday.Day.Year, StringComparer.Ordinal);
        foreach (var part in Holidays.Where(IsPart).Select(holiday => holiday.Region.Trim()).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            foreach (var year in years[part.Split('-')[0].ToUpperInvariant()].Distinct()) builder.Cover(part, year);
        }
    }

    private static bool IsPart(PublicHoliday holiday) => holiday.Region.Contains('-', StringComparison.Ordinal);
}
