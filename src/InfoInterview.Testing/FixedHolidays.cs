using InfoInterview.Time;

namespace InfoInterview.Testing;

/// <summary>Makes calendars of holidays from a few lines.</summary>
/// <example>
/// <code>
/// var holidays = FixedHolidays.Of("NO 2026-05-14 Ascension Day", "NO 2027", "US-CA 2026-03-31 César Chávez Day");
/// Console.WriteLine(holidays.On(new LocalDate(2026, 5, 14), "NO"));
/// </code>
/// </example>
public static class FixedHolidays
{
    /// <summary>
    /// A calendar of the given days. A region is known in the years in which it has a line; any other year, and any other region, is
    /// unknown, as in a real calendar.
    /// </summary>
    /// <param name="lines">
    /// Each a region, a day and a name ("NO 2026-05-14 Ascension Day"), or a region and a year of which the list is complete ("NO 2027").
    /// </param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FormatException">A line is neither.</exception>
    /// <exception cref="ArgumentNullException">The lines are <c>null</c>.</exception>
    public static HolidayCalendar Of(params string[] lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var builder = new HolidayCalendarBuilder();
        foreach (var line in lines) Add(builder, line);
        return builder.Build();
    }

    private static void Add(HolidayCalendarBuilder builder, string line)
    {
        var parts = (line ?? "").Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 3) builder.Add(new PublicHoliday { Region = parts[0], Day = Given.Day(parts[1]), Name = parts[2] });
        else if (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1 and <= 9999) builder.Cover(parts[0], year);
        else throw new FormatException($"'{line}' is no holiday such as 'NO 2026-05-14 Ascension Day' and no year such as 'NO 2027'.");
    }
}
