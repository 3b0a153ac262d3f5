using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// Gathers rows of holiday lists into one <see cref="HolidayCalendar"/>; rows may come in any order and more than once. A
/// region's list covers the years in which it has rows, and those named by <see cref="Cover"/>. Not safe for use by several
/// threads at once.
/// </summary>
/// <example>
/// <code>
/// var holidays = new HolidayCalendarBuilder()
///     .Add(new PublicHoliday { Region = "NO", Day = new LocalDate(2026, 5, 14), Name = "Ascension Day" })
///     .Cover("NO", 2027)
///     .Build();
/// Console.WriteLine(holidays.On(new LocalDate(2028, 5, 25), "NO")); // unknown, and never taken for a working day
/// </code>
/// </example>
public sealed class HolidayCalendarBuilder
{
    /// <summary>How far from the day itself an observed day of the same name may lie.</summary>
    private const int ObservedWithinDays = 10;

    private readonly HolidayClosing closing;
    private readonly HashSet<PublicHoliday> rows = [];
    private readonly Dictionary<string, HashSet<int>> years = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> failures = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An empty builder.</summary>
    /// <param name="closing">Which days are closed where a holiday is observed on another day.</param>
    public HolidayCalendarBuilder(HolidayClosing closing = HolidayClosing.NominalAndObserved) => this.closing = closing;

    /// <summary>Adds one row.</summary>
    /// <param name="row">The row; its year becomes one that the region's list covers.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The row is <c>null</c>.</exception>
    public HolidayCalendarBuilder Add(PublicHoliday row)
    {
        ArgumentNullException.ThrowIfNull(row);
        rows.Add(row with { Region = row.Region.Trim() });
        return Cover(row.Region, row.Day.Year);
    }

    /// <summary>Says that a region's list is complete for a year, also where it has no row in it.</summary>
    /// <param name="region">The region as an ISO 3166 code, in any letter case.</param>
    /// <param name="year">The year.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The region is blank.</exception>
    public HolidayCalendarBuilder Cover(string region, int year)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(region);
        if (!years.TryGetValue(region.Trim(), out var covered)) years[region.Trim()] = covered = [];
        covered.Add(year);
        return this;
    }

    /// <summary>Says that a region's list could not be read: every day there is unknown, whatever rows it has.</summary>
    /// <param name="region">The region.</param>
    /// <param name="reason">Why, as one sentence.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> or <paramref name="reason"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The region is blank.</exception>
    public HolidayCalendarBuilder Fail(string region, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(region);
        ArgumentNullException.ThrowIfNull(reason);
        failures[region.Trim()] = reason;
        return this;
    }

    /// <summary>The calendar of everything gathered so far.</summary>
    /// <returns>The calendar; the builder may be used further and leaves it as it is.</returns>
    public HolidayCalendar Build()
    {
        var regions = new Dictionary<string, RegionHolidays>(StringComparer.OrdinalIgnoreCase);
        foreach (var (region, covered) in years) regions[region] = RegionHolidays.In(covered, DaysOf(region));
        foreach (var (region, reason) in failures) regions[region] = RegionHolidays.Failed(reason);
        return new HolidayCalendar(everywhere: null, new SpanTable<RegionHolidays>(regions, ignoreCase: true));
    }

    private Dictionary<LocalDate, HolidayAnswer> DaysOf(string region)
    {
        var country = region.Split('-', 2)[0];
        var here = rows
            .Where(row => row.Region.Equals(region, StringComparison.OrdinalIgnoreCase)
                || row.Region.Equals(country, StringComparison.OrdinalIgnoreCase))
            .OrderBy(row => row.Kind).ThenBy(row => row.Name, StringComparer.Ordinal)
            .ToList();
        var days = new Dictionary<LocalDate, HolidayAnswer>();
        foreach (var row in here.Where(row => IsClosed(row, here)))
            days.TryAdd(row.Day, new HolidayAnswer.Holiday { Name = row.Name, Kind = row.Kind });
        return days;
    }

    private bool IsClosed(PublicHoliday row, List<PublicHoliday> here) => closing switch
    {
        HolidayClosing.NominalOnly => row.Kind == HolidayKind.Nominal,
        HolidayClosing.ObservedOnly => row.Kind == HolidayKind.Observed || !here.Exists(other => StandsInFor(other, row)),
        _ => true,
    };

    private static bool StandsInFor(PublicHoliday other, PublicHoliday nominal) =>
        other.Kind == HolidayKind.Observed
        && string.Equals(other.Name, nominal.Name, StringComparison.Ordinal)
        && Math.Abs(Period.DaysBetween(nominal.Day, other.Day)) <= ObservedWithinDays;
}
