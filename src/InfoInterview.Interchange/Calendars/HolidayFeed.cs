using InfoInterview.Interchange.Calendars.Events;
using InfoInterview.Interchange.Calendars.Holidays;
using InfoInterview.Interchange.Calendars.Lines;
using InfoInterview.Interchange.Calendars.Rules;
using InfoInterview.Interchange.Calendars.Values;
using InfoInterview.Interchange.Calendars.Zones;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interchange.Calendars;

/// <summary>
/// Reads holidays from the <c>.ics</c> feeds that calendar programs offer. Days count whether or not they are marked as busy, since such
/// feeds mark them free; days that a feed calls an observance are no days off and are left out.
/// </summary>
public static class HolidayFeed
{
    /// <summary>Reads a feed in whatever encoding it is.</summary>
    /// <param name="stream">The file, from where it stands to its end; it is not closed.</param>
    /// <param name="options">The region and the years.</param>
    /// <param name="cancellationToken">Stops the reading soon.</param>
    /// <returns>The holidays of those years, and every problem with its line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="options"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no region, the years are not between 1 and 9000, or the last is before the
    /// first.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream itself could not be read.</exception>
    public static async Task<HolidayList> ReadAsync(Stream stream, HolidayFeedOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.Region)) throw new ArgumentException("The feed's region is needed.", nameof(options));
        if (options.FirstYear < Years.First || options.LastYear > Years.Last || options.LastYear < options.FirstYear)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The years must lie between {Years.First} and {Years.Last}, the last not before the first."), nameof(options));
        }

        var problems = new ProblemLog();
        var text = await CalendarText.ReadAsync(stream, problems, cancellationToken);
        var holidays = Read(text, options, problems, cancellationToken);
        return new HolidayList { Holidays = holidays, Problems = problems.ToList() };
    }

    private static ValueList<PublicHoliday> Read(string text, HolidayFeedOptions options, ProblemLog problems, CancellationToken cancellationToken)
    {
        var file = CalendarFileReader.Read(text, problems, cancellationToken);
        var budget = new StepBudget(cancellationToken);
        var window = new Interval(Instant.FromUtc(options.FirstYear, 1, 1, 0, 0), Instant.FromUtc(options.LastYear + 1, 1, 1, 0, 0));
        var zones = new CalendarZones(file.Zones, new BusyTimesOptions { Zone = "UTC", Window = window, Zones = DateTimeZoneProviders.Tzdb }, budget, problems);
        var events = new EventReader(zones, new DateListReader(zones, problems), FeedEvent.IsDayOff, problems);
        var finder = new OccurrenceFinder(window, budget, problems);
        var holidays = new List<PublicHoliday>();
        foreach (var series in Series.Of(file.Events.Select(events.Read).OfType<CalendarEvent>()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (item, start, length) in series.Occurrences(finder).Take(CalendarLimits.MaxOccurrences))
            {
                holidays.AddRange(FeedEvent.Days(start, length)
                    .Where(day => day.Year >= options.FirstYear && day.Year <= options.LastYear)
                    .Select(day => HolidayName.Row(options.Region, day, item.Summary)));
            }

            if (holidays.Count <= CalendarLimits.MaxBusyTimes) continue;
            problems.Add(line: null, string.Create(CultureInfo.InvariantCulture, $"The feed has more than {CalendarLimits.MaxBusyTimes} holidays; the rest was left out."));
            break;
        }

        return holidays.Distinct().OrderBy(holiday => holiday.Day).ToValueList();
    }
}
