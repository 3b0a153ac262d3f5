using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Actions;

/// <summary>
/// Says what comes first. Pure: the same items on the same day give the same board, in whatever order they are given (G6.3).
/// </summary>
public static class ActionBoard
{
    /// <summary>Where an item stands on a day.</summary>
    /// <param name="item">The item.</param>
    /// <param name="today">The seeker's day.</param>
    /// <param name="policy">The figures; <c>null</c> for ours.</param>
    /// <returns><see cref="ActionStanding.Overdue"/> from the day after its last day on; whoever is done or dropped stands as such,
    /// whatever its day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <c>null</c>.</exception>
    public static ActionStanding StandingOf(ActionItem item, LocalDate today, DeadlinePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            { State: ActionState.Done } => ActionStanding.Done,
            { State: ActionState.Dropped } => ActionStanding.Dropped,
            { Due: null } => ActionStanding.NoDay,
            { Due: { } due } when due < today => ActionStanding.Overdue,
            { Due: { } due } when due <= today.PlusDays((policy ?? DeadlinePolicy.Default).DueSoon.Count) => ActionStanding.DueSoon,
            _ => ActionStanding.Ahead,
        };
    }

    /// <summary>
    /// The items in the order of doing: what is overdue, what is due soon, what has time, what has no day; within each, promises
    /// before plans, the earlier last day first, and what takes less first. What is done or dropped comes last.
    /// </summary>
    /// <param name="items">The items, in any order; each id once.</param>
    /// <param name="today">The seeker's day.</param>
    /// <param name="policy">The figures; <c>null</c> for ours.</param>
    /// <param name="settings">Which rules are switched off; <c>null</c> for none. Without <c>II512</c> promises have no
    /// precedence.</param>
    /// <returns>A card for each item, with the reason for its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <c>null</c>.</exception>
    public static ValueList<ActionCard> Of(IEnumerable<ActionItem> items, LocalDate today, DeadlinePolicy? policy = null,
        RuleSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        var (figures, weights) = (policy ?? DeadlinePolicy.Default, settings ?? RuleSettings.Default);
        var promisesFirst = weights.SeverityOf(ActionRules.PromisesFirst) is not null;
        return items.Select(item => Card(item, today, figures, weights))
            .OrderBy(card => card.Standing)
            .ThenBy(card => promisesFirst && card.Item.IsPromise ? 0 : 1)
            .ThenBy(card => card.Item.Due ?? LocalDate.MaxIsoValue)
            .ThenBy(card => figures.For(card.Item.Kind).Count)
            .ThenBy(card => card.Item.Id.Value)
            .ToValueList();
    }

    private static ActionCard Card(ActionItem item, LocalDate today, DeadlinePolicy policy, RuleSettings settings)
    {
        var standing = StandingOf(item, today, policy);
        var rule = standing switch
        {
            ActionStanding.Overdue when item.IsPromise => ActionRules.PromisesFirst,
            ActionStanding.Overdue => ActionRules.OverdueFirst,
            ActionStanding.DueSoon when item.IsPromise => ActionRules.PromisesFirst,
            ActionStanding.DueSoon => ActionRules.DueSoon,
            ActionStanding.NoDay => ActionRules.GiveADay,
            _ => null,
        };
        return new ActionCard
        {
            Item = item,
            Standing = standing,
            Rule = rule is null || settings.SeverityOf(rule) is null ? null : rule,
            Reason = Reason(item, standing, today)
        };
    }

    private static string Reason(ActionItem item, ActionStanding standing, LocalDate today)
    {
        var promised = item.IsPromise ? "You promised it, and it" : "It";
        var days = item.Due is { } due ? Period.DaysBetween(today, due) : 0;
        return standing switch
        {
            ActionStanding.Overdue => $"{promised} was due {Ago(-days)}.",
            ActionStanding.DueSoon => $"{promised} is due {(days == 0 ? "today" : days == 1 ? "tomorrow" : Count("in ", days))}.",
            ActionStanding.Ahead => $"{promised} is due {Count("in ", days)}.",
            ActionStanding.NoDay => $"{promised} has no day yet; what has no day is rarely done.",
            ActionStanding.Done => "It is done.",
            _ => "It was dropped.",
        };
    }

    private static string Ago(int days) => days == 1 ? "yesterday" : Count("", days) + " ago";

    private static string Count(string before, int days) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}{days} {(days == 1 ? "day" : "days")}");
}
