using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Actions;

/// <summary>Proposes the last day for something, by its kind and never on a closed day (G6.3).</summary>
public static class Deadlines
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd d MMMM");

    /// <summary>The deadline of an item that is written down on a day.</summary>
    /// <param name="kind">What kind of thing it is.</param>
    /// <param name="written">The day.</param>
    /// <param name="calendar">The seeker's own days. Where it knows no open day within its reach, the day stays and the reason
    /// says why it is closed.</param>
    /// <param name="policy">The figures; <c>null</c> for ours.</param>
    /// <returns>A day on which the seeker can do it, with its rule and its reason; a proposal that a person may change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <c>null</c>.</exception>
    public static ProposedDeadline Propose(ActionKind kind, LocalDate written, BusinessCalendar calendar, DeadlinePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var wait = (policy ?? DeadlinePolicy.Default).For(kind);
        var day = written.PlusDays(wait.Count);
        if (calendar.WhyClosed(day) is not { } why)
            return new ProposedDeadline { Day = day, Rule = ActionRules.GiveADay, Reason = $"{wait} for {Words(kind)}." };
        return calendar.OpenDayFrom(day) is { } open
            ? new ProposedDeadline
            {
                Day = open,
                Rule = ActionRules.KeepOffClosedDays,
                Reason = $"{wait} for {Words(kind)} would be {DayPattern.Format(day)} ({why}); the next open day is "
                + $"{DayPattern.Format(open)}."
            }
            : new ProposedDeadline
            {
                Day = day,
                Rule = ActionRules.KeepOffClosedDays,
                Reason = $"{wait} for {Words(kind)} is {DayPattern.Format(day)} ({why}), and no open day is known after it."
            };
    }

    internal static string Words(ActionKind kind) => kind switch
    {
        ActionKind.Research => "finding something out",
        ActionKind.ReachOut => "writing to somebody",
        ActionKind.UpdateResume => "bringing the résumé up to date",
        ActionKind.Practise => "practising",
        ActionKind.Send => "sending something",
        ActionKind.Read => "reading something",
        _ => "following a piece of advice",
    };
}
