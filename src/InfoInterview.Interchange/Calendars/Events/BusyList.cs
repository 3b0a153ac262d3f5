using InfoInterview.Interchange.Calendars.Lines;
using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>Gathers the busy times that touch the window.</summary>
internal sealed class BusyList
{
    private readonly List<BusyTime> busy = [];
    private readonly ProblemLog problems;

    public BusyList(Interval window, ProblemLog problems)
    {
        // Beyond the years that are believed there is nothing to find.
        var start = Instant.Min(Instant.Max(window.Start, Years.FirstInstant), Years.LastInstant);
        Window = new Interval(start, Instant.Max(start, Instant.Min(window.End, Years.LastInstant)));
        this.problems = problems;
    }

    public Interval Window { get; }

    /// <summary>Whether no more is taken in; the whole window is busy then, since nobody knows what is missing.</summary>
    public bool IsFull { get; private set; }

    public void Add(Series series, OccurrenceFinder finder)
    {
        var count = 0;
        foreach (var (item, start, length) in series.Occurrences(finder))
        {
            if (!length.IsPositive) continue;
            var interval = start.Until(length);
            if (!Touches(interval)) continue;
            if (++count > CalendarLimits.MaxOccurrences)
            {
                problems.Add(item.Line, string.Create(CultureInfo.InvariantCulture, $"The event takes place more than {CalendarLimits.MaxOccurrences} times in the window; the time behind them counts as busy."));
                TryAdd(new BusyTime { Interval = new Interval(interval.Start, Window.End), Summary = item.Summary, Uid = item.Uid, IsTentative = item.IsTentative });
                break;
            }

            if (!TryAdd(new BusyTime { Interval = interval, Summary = item.Summary, Uid = item.Uid, IsTentative = item.IsTentative, IsAllDay = start.IsDate })) break;
        }
    }

    /// <summary>Adds the periods of a <c>VFREEBUSY</c>; those marked free are not busy, and every other mark is.</summary>
    public void Add(Component component, DateListReader dates)
    {
        var uid = component.First(Names.Uid)?.Text;
        foreach (var line in component.All(Names.BusyPeriods).Where(line => !line.ParameterIs("FBTYPE", "FREE")))
        {
            var isTentative = line.ParameterIs("FBTYPE", "BUSY-TENTATIVE");
            foreach (var interval in dates.ReadPeriods(line).Where(Touches))
            {
                if (!TryAdd(new BusyTime { Interval = interval, Uid = uid, IsTentative = isTentative })) return;
            }
        }
    }

    public ValueList<BusyTime> ToList() => busy.OrderBy(time => time.Interval.Start).ThenBy(time => time.Interval.End).ToValueList();

    private bool Touches(Interval interval) => interval.Start < Window.End && interval.End > Window.Start && interval.Duration > Duration.Zero;

    private bool TryAdd(BusyTime time)
    {
        if (busy.Count < CalendarLimits.MaxBusyTimes)
        {
            busy.Add(time);
            return true;
        }

        if (IsFull) return false;
        IsFull = true;
        busy.Add(new BusyTime { Interval = Window, IsTentative = true });
        problems.Add(line: null, string.Create(CultureInfo.InvariantCulture, $"There are more than {CalendarLimits.MaxBusyTimes} busy times in the window; the rest was not read, and all of the window counts as busy."));
        return false;
    }
}
