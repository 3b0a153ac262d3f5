using InfoInterview.Interchange.Calendars.Rules;
using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>The events of one id: the event itself, and those that stand in for single occurrences or for all from one on.</summary>
internal sealed class Series
{
    private const long LongestShift = CalendarLimits.MaxEventDays * LocalSeconds.PerDay;

    private readonly List<CalendarEvent> whole;
    private readonly List<CalendarEvent> replacements;
    private readonly List<CalendarEvent> fromHereOn;

    public Series(IReadOnlyCollection<CalendarEvent> events)
    {
        // A file that holds an event before and after a change holds it with a higher number, or with the same number and a later stamp
        // (RFC 5546, 2.1.5).
        var masters = events.Where(item => item.Replaces is null).ToList();
        var newest = masters.Select(item => item.Version).DefaultIfEmpty().Max();
        whole = masters.FindAll(item => item.Version == newest);

        // What stood in for an occurrence of the older event says nothing of the newer one.
        var oldest = whole.Count < masters.Count && masters.Exists(item => item.Sequence < newest.Sequence) ? newest.Sequence : int.MinValue;
        replacements = [.. events.Where(item => item.Replaces is not null && item.Sequence >= oldest).GroupBy(item => item.Replaces!.Value.Instant).Select(group => group.MaxBy(item => item.Version)!)];
        fromHereOn = [.. replacements.Where(item => item.ReplacesFuture && Math.Abs(ShiftOf(item)) <= LongestShift).OrderBy(item => item.Replaces!.Value.Instant)];
    }

    /// <summary>The events by their id, in the order of the file; those without an id are each their own.</summary>
    public static IEnumerable<Series> Of(IEnumerable<CalendarEvent> events)
    {
        var series = new List<List<CalendarEvent>>();
        var byUid = new Dictionary<string, List<CalendarEvent>>(StringComparer.Ordinal);
        foreach (var item in events)
        {
            if (item.Uid is { Length: > 0 } uid && byUid.TryGetValue(uid, out var others))
            {
                others.Add(item);
                continue;
            }

            series.Add([item]);
            if (item.Uid is { Length: > 0 } first) byUid[first] = series[^1];
        }

        return series.Select(group => new Series(group));
    }

    /// <summary>Every occurrence that can touch the window, with the event whose name and state it has.</summary>
    public IEnumerable<(CalendarEvent Event, Moment Start, EventLength Length)> Occurrences(OccurrenceFinder finder)
    {
        foreach (var item in replacements.Where(item => item.Counts))
        {
            // Without the event it belongs to, what is left of a series is a series of its own.
            if (whole.Count > 0) yield return (item, item.Start, item.Length);
            else foreach (var occurrence in finder.Of(item, new Exceptions(), Duration.Zero)) yield return (item, occurrence.Start, occurrence.Length);
        }

        var (replacedTimes, replacedDays) = (Replaced(ofDays: false), Replaced(ofDays: true));
        var longestShift = LongestShiftOf(fromHereOn);
        var isChangedLater = fromHereOn.Exists(later => later.Counts);
        foreach (var item in whole.Where(item => item.Counts || isChangedLater))
        {
            if (finder.PassesOverEmpty && !item.Length.IsPositive && item.Dates.IsEmpty && fromHereOn.Count == 0) continue;
            foreach (var occurrence in finder.Of(item, item.Start.IsDate ? replacedDays : replacedTimes, longestShift))
            {
                var (now, start, length) = Moved(item, occurrence);
                if (now.Counts) yield return (now, start, length);
            }
        }
    }

    private static long ShiftOf(CalendarEvent replacement)
    {
        var replaced = replacement.Replaces!.Value;
        return LocalSeconds.Of(replacement.Start.In(replaced.Zone)) - LocalSeconds.Of(replaced.Local);
    }

    private static Duration LongestShiftOf(List<CalendarEvent> replacements) =>
        replacements.Aggregate(Duration.Zero, (longest, item) => Duration.Max(longest, Duration.FromSeconds(Math.Abs(ShiftOf(item))) + Duration.FromDays(item.Length.Days) + item.Length.Elapsed));

    private Exceptions Replaced(bool ofDays)
    {
        var exceptions = new Exceptions();
        if (whole.Find(item => item.Start.IsDate == ofDays) is not { } like) return exceptions;
        foreach (var replacement in replacements) exceptions.Add(replacement.Replaces!.Value, like.Start);
        return exceptions;
    }

    /// <summary>The change that holds at an instant: the last that began before it.</summary>
    private CalendarEvent? ChangeAt(Instant instant)
    {
        var (low, high) = (0, fromHereOn.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (fromHereOn[middle].Replaces!.Value.Instant <= instant) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : fromHereOn[low - 1];
    }

    private (CalendarEvent Event, Moment Start, EventLength Length) Moved(CalendarEvent item, Occurrence occurrence)
    {
        if (ChangeAt(occurrence.Instant) is not { } change) return (item, occurrence.Start, occurrence.Length);
        var local = LocalSeconds.ToLocal(LocalSeconds.Of(occurrence.Start.Local) + ShiftOf(change));
        return (change, new Moment(local, change.Start.IsDate, occurrence.Start.Zone), change.Length);
    }
}
