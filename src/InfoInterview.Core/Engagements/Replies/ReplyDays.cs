using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>Chooses among the days of a reply.</summary>
internal sealed class ReplyDays
{
    /// <summary>An absence that would last this many days is more likely misread.</summary>
    private const int LongestAbsence = 100;

    private readonly List<FoundDay> days;
    private readonly LocalDate received;

    public ReplyDays(List<FoundDay> days, LocalDate received) => (this.days, this.received) = (days, received);

    /// <summary>The day of the return; <c>null</c> when it can be read in two ways, lies behind or implausibly far ahead.</summary>
    public LocalDate? Return()
    {
        var returns = days.FindAll(day => day is { TellsReturn: true, Role: not DayRole.Until });
        if (returns.Count == 0) returns = days.FindAll(day => day.Role == DayRole.Until);
        if (returns.Count == 0 || returns.Exists(day => day.Date is null)) return null;
        var last = returns.Max(day => day.Date!.Value);
        return last < received || Period.DaysBetween(received, last) >= LongestAbsence ? null : last;
    }

    /// <summary>The day to ask again: the last that is named from, or else until.</summary>
    public LocalDate? Later()
    {
        var ahead = days.FindAll(day => !day.IsWeekday);
        var from = ahead.FindLast(day => day.Role != DayRole.Until);
        if (from != default) return Ahead(from);
        var until = ahead.FindLast(day => day.Role == DayRole.Until);
        return until == default ? null : Ahead(until);
    }

    /// <summary>The day from which somebody willing is free.</summary>
    public LocalDate? From()
    {
        var from = days.FindLast(day => day is { Role: DayRole.From, IsWeekday: false });
        if (from == default) from = days.FindLast(day => day is { Role: DayRole.Until, IsWeekday: false });
        return from == default ? null : Ahead(from);
    }

    private LocalDate? Ahead(FoundDay day) => day.Date >= received ? day.Date : null;
}
