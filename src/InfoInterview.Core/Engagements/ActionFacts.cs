using InfoInterview.Actions;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// What action items mean for the engagement with whom they are for: a promise is owed until it is kept, and what was done on their
/// advice is worth a report. The facts have keys of their own, so that recording twice is the same as recording once. Pure (G6.1,
/// G7.1).
/// </summary>
public static class ActionFacts
{
    /// <summary>The promise, for the planner to ask for; <c>null</c> when the item is no promise.</summary>
    /// <param name="item">The item, as it was written down.</param>
    /// <param name="at">When it was promised.</param>
    /// <returns>The fact for the history of <see cref="ActionItem.For"/>; its key makes recording it twice the same as once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <c>null</c>.</exception>
    public static PromiseMade? Promised(ActionItem item, Instant at)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item is { IsPromise: true, For: not null }
            ? new PromiseMade { At = at, By = Side.Seeker, What = item.What, Due = item.Due, Key = Key(item, "promised") }
            : null;
    }

    /// <summary>
    /// What came of an item that is done, for the planner to ask for the report back; <c>null</c> when it is not done, or when
    /// nobody waits for it.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="at">When it was done.</param>
    /// <returns>A promise kept, or advice acted on; its key makes recording it twice the same as once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <c>null</c>.</exception>
    public static Fact? Done(ActionItem item, Instant at)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            { State: not ActionState.Done } or { For: null } => null,
            { IsPromise: true } => new PromiseKept { At = at, By = Side.Seeker, What = item.What, Key = Key(item, "kept") },
            { Kind: ActionKind.ReachOut } => null,
            _ => new AdviceActedOn { At = at, What = item.What, Key = Key(item, "done") },
        };
    }

    private static string Key(ActionItem item, string what) => $"action-{item.Id}-{what}";
}
