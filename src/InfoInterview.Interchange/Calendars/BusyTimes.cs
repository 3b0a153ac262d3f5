using InfoInterview.Interchange.Calendars.Events;
using InfoInterview.Interchange.Calendars.Lines;
using InfoInterview.Interchange.Calendars.Rules;
using InfoInterview.Interchange.Calendars.Zones;

namespace InfoInterview.Interchange.Calendars;

/// <summary>
/// Reads from iCalendar files (<c>.ics</c>) when somebody is busy. Content never throws: what cannot be read becomes a problem with its
/// line, and everything else is read. Time and memory are bounded by <see cref="CalendarLimits"/>, whatever a file asks for.
/// </summary>
public static class BusyTimes
{
    /// <summary>The media type of the files.</summary>
    public const string MediaType = "text/calendar";

    /// <summary>The usual ending of their names.</summary>
    public const string Extension = ".ics";

    /// <summary>Reads a file in whatever encoding it is.</summary>
    /// <param name="stream">The file, from where it stands to its end; it is not closed.</param>
    /// <param name="options">The window and the zones.</param>
    /// <param name="cancellationToken">Stops the reading soon.</param>
    /// <returns>The busy times within the window, and every problem with its line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="options"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream itself could not be read.</exception>
    public static async Task<BusyTimesResult> ReadAsync(Stream stream, BusyTimesOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var problems = new ProblemLog();
        var text = await CalendarText.ReadAsync(stream, problems, cancellationToken);
        return Read(text, options, problems, cancellationToken);
    }

    /// <summary>Reads a text.</summary>
    /// <inheritdoc cref="ReadAsync" path="//param|//exception[@cref='OperationCanceledException']"/>
    public static BusyTimesResult Read(string text, BusyTimesOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        var problems = new ProblemLog();
        return Read(CalendarText.Bounded(text, problems), options, problems, cancellationToken);
    }

    private static BusyTimesResult Read(string text, BusyTimesOptions options, ProblemLog problems, CancellationToken cancellationToken)
    {
        var file = CalendarFileReader.Read(text, problems, cancellationToken);
        var budget = new StepBudget(cancellationToken);
        var zones = new CalendarZones(file.Zones, options, budget, problems);
        var dates = new DateListReader(zones, problems);
        var events = new EventReader(zones, dates, component => BusyStatus.Keeps(component, options.OwnAddresses), problems);
        var list = new BusyList(options.Window, problems);
        var finder = new OccurrenceFinder(list.Window, budget, problems) { PassesOverEmpty = true };
        foreach (var series in Series.Of(file.Events.Select(events.Read).OfType<CalendarEvent>()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            list.Add(series, finder);
            if (list.IsFull) break;
        }

        foreach (var component in file.BusyPeriods) list.Add(component, dates);
        return new BusyTimesResult { Busy = list.ToList(), Problems = problems.ToList() };
    }
}
