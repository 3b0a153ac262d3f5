using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>
/// Counts out a rule in local time, lazily and in order. The time it takes grows with the window, not with the age of the rule, unless the
/// rule has a COUNT.
/// </summary>
internal sealed class RuleExpander
{
    private readonly RecurrenceRule rule;
    private readonly RulePeriods periods;
    private readonly long[] times;
    private readonly long start;
    private readonly StepBudget budget;
    private readonly List<long> units = [];

    public RuleExpander(RecurrenceRule written, LocalDateTime start, bool isDate, StepBudget budget)
    {
        budget.BeginRule();
        rule = written.WithDefaultsFrom(start.Date);
        periods = rule.Frequency < Frequency.Daily ? new ClockPeriods(rule, start) : new DayPeriods(rule, start.Date, budget);
        times = RuleTimes.Within(rule, start.TimeOfDay, isDate, budget);
        this.start = LocalSeconds.Of(start);
        this.budget = budget;
    }

    /// <summary>The starts within a window.</summary>
    /// <param name="from">The beginning of the window; inclusive.</param>
    /// <param name="to">Its end; exclusive.</param>
    /// <param name="until">The last start that the rule allows, inclusive; <c>null</c> when the rule has no such end.</param>
    public IEnumerable<LocalDateTime> Between(LocalDateTime from, LocalDateTime to, LocalDateTime? until)
    {
        var first = LocalSeconds.Of(from);
        var end = Math.Min(LocalSeconds.Of(to), until is { } last ? LocalSeconds.Of(last) + 1 : long.MaxValue);
        var left = rule.Count ?? int.MaxValue;
        var index = rule.Count is null ? periods.IndexBefore(first) : 0;
        while (budget.Take())
        {
            units.Clear();
            if (periods.Read(index, units, out index) is not { } begin || begin >= end) yield break;
            foreach (var moment in Starts())
            {
                if (moment < start) continue;
                if (moment >= end || left-- == 0 || !budget.Take()) yield break;
                if (moment >= first) yield return LocalSeconds.ToLocal(moment);
            }
        }
    }

    /// <summary>Every time on every unit of the period at hand, or those at the asked positions among them.</summary>
    private IEnumerable<long> Starts()
    {
        if (rule.Positions.Length > 0)
        {
            var all = (long)units.Count * times.Length;
            var places = rule.Positions.Select(position => position > 0 ? position - 1 : all + position).Where(place => place >= 0 && place < all);
            foreach (var place in places.Distinct().Order()) yield return units[(int)(place / times.Length)] + times[place % times.Length];
            yield break;
        }

        foreach (var unit in units)
        {
            foreach (var time in times) yield return unit + time;
        }
    }
}
