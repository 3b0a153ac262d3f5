using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>
/// A recurrence rule as RFC 5545 (3.3.10) has it, checked but without the defaults that come from the start of the event.
/// </summary>
internal sealed record RecurrenceRule
{
    public Frequency Frequency { get; init; }

    public int Interval { get; init; } = 1;

    public int? Count { get; init; }

    public TimeValue? Until { get; init; }

    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;

    public int[] Months { get; init; } = [];

    public int[] WeekNumbers { get; init; } = [];

    public int[] YearDays { get; init; } = [];

    public int[] MonthDays { get; init; } = [];

    public RuleDay[] Days { get; init; } = [];

    public int[] Hours { get; init; } = [];

    public int[] Minutes { get; init; } = [];

    public int[] Seconds { get; init; } = [];

    public int[] Positions { get; init; } = [];

    /// <summary>The rule with what it leaves out taken from the start of the event.</summary>
    public RecurrenceRule WithDefaultsFrom(LocalDate start)
    {
        if (Frequency == Frequency.Weekly) return Days.Length > 0 ? this : this with { Days = [new RuleDay(0, start.DayOfWeek)] };
        if (Frequency == Frequency.Yearly && MonthDays.Length > 0 && Months.Length + Days.Length + YearDays.Length + WeekNumbers.Length == 0) return this with { Months = [start.Month] };
        if (Frequency < Frequency.Weekly || Days.Length > 0 || MonthDays.Length > 0 || YearDays.Length > 0) return this;
        if (Frequency == Frequency.Monthly) return this with { MonthDays = [start.Day] };
        if (WeekNumbers.Length > 0) return this with { Days = [new RuleDay(0, start.DayOfWeek)] };
        return this with { MonthDays = [start.Day], Months = Months.Length > 0 ? Months : [start.Month] };
    }
}
