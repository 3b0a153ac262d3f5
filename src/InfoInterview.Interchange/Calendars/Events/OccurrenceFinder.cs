using InfoInterview.Interchange.Calendars.Rules;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>
/// Counts out when one event takes place: its dates and periods, its rules, less its exceptions. Lazy; each start comes once.
/// </summary>
internal sealed class OccurrenceFinder(Interval window, StepBudget budget, ProblemLog problems)
{
    /// <summary>Zones lie less than this apart, so that no start is missed for being told in another one.</summary>
    private static readonly Duration ZoneMargin = Duration.FromDays(2);

    /// <summary>
    /// What comes round by the minute is looked for in its own zone, where clocks are moved by less than this; two days of it would be too
    /// much.
    /// </summary>
    private static readonly Duration ClockMargin = Duration.FromHours(3);

    /// <summary>Whether what takes no time at all is passed over without being counted out.</summary>
    public bool PassesOverEmpty { get; init; }

    /// <summary>The occurrences that can touch the window.</summary>
    /// <param name="item">The event.</param>
    /// <param name="replaced">Starts that others stand in for.</param>
    /// <param name="shift">How far an occurrence may yet be moved.</param>
    public IEnumerable<Occurrence> Of(CalendarEvent item, Exceptions replaced, Duration shift)
    {
        var reach = window.Start - shift - ZoneMargin - Duration.FromDays(item.Length.Days) - item.Length.Elapsed;
        var from = reach.InUtc().LocalDateTime;
        var to = (window.End + shift + ZoneMargin).InUtc().LocalDateTime;
        var exceptions = new Exceptions();
        foreach (var exception in item.ExceptionDates) exceptions.Add(exception, item.Start);
        foreach (var (line, rule) in item.ExceptionRules)
        {
            foreach (var start in StartsOf(item, line, rule, from, to)) exceptions.Add(start, item.Start);
        }

        var seen = new HashSet<Instant>();
        foreach (var (start, length) in DatesOf(item, from, to))
        {
            var instant = start.Instant;
            if (!exceptions.Contains(start, instant) && !replaced.Contains(start, instant) && seen.Add(instant)) yield return new Occurrence(start, instant, length ?? item.Length);
        }
    }

    /// <summary>Periods come first, for their length counts where a rule names the same start.</summary>
    private IEnumerable<ExtraDate> DatesOf(CalendarEvent item, LocalDateTime from, LocalDateTime to)
    {
        foreach (var date in item.Dates) yield return date;
        if (item.Rules.IsEmpty) yield return new ExtraDate(item.Start, null);
        foreach (var (line, rule) in item.Rules)
        {
            foreach (var start in StartsOf(item, line, rule, from, to)) yield return new ExtraDate(start, null);
        }
    }

    private IEnumerable<Moment> StartsOf(CalendarEvent item, int line, RecurrenceRule rule, LocalDateTime from, LocalDateTime to)
    {
        if (budget.IsFileSpent)
        {
            problems.Add(line: null, string.Create(CultureInfo.InvariantCulture, $"The rules of the file ask for more than {CalendarLimits.MaxFileSteps} steps; those after line {line} were not counted."));
            yield break;
        }

        if (rule.Frequency < Frequency.Hourly && !item.Start.IsDate)
        {
            from = LocalDateTime.Max(from, Within(from, ZoneMargin - ClockMargin, item));
            to = LocalDateTime.Min(to, Within(to, ClockMargin - ZoneMargin, item));
        }

        var rules = new RuleExpander(rule, item.Start.Local, item.Start.IsDate, budget);
        foreach (var local in rules.Between(from, to, UntilOf(item, rule))) yield return item.Start with { Local = local };
        if (budget.IsSpent)
        {
            problems.Add(line, string.Create(CultureInfo.InvariantCulture, $"The rule asks for more than {CalendarLimits.MaxRuleSteps} steps; what lies behind them was not counted."));
        }
    }

    /// <summary>A time of UTC, moved, as the clock of the event's zone shows it.</summary>
    private static LocalDateTime Within(LocalDateTime utc, Duration by, CalendarEvent item) => (utc.InUtc().ToInstant() + by).InZone(item.Start.Zone).LocalDateTime;

    /// <summary>The last start that a rule allows, in the event's own local time.</summary>
    private static LocalDateTime? UntilOf(CalendarEvent item, RecurrenceRule rule)
    {
        if (rule.Until is not { } until) return null;
        if (until.IsDate) return until.Local.Date.At(LocalTime.MaxValue);
        var last = new Moment(until, until.Offset is { } offset ? DateTimeZone.ForOffset(offset) : item.Start.Zone);
        return item.Start.IsDate ? last.AsDayIn(item.Start.Zone) : last.In(item.Start.Zone);
    }
}
