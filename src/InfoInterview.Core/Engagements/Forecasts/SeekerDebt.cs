using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// What a seeker owes in thanks and notes after all turns up to a moment, and when it last fell below a limit; taken on turn by turn,
/// so that nobody adds up all of them again. Equal when all parts are equal.
/// </summary>
public sealed record SeekerDebt
{
    /// <summary>Before any conversation.</summary>
    public static SeekerDebt None { get; } = new();

    /// <summary>How many thanks and notes are owed after the last turn.</summary>
    public int Owed { get; init; }

    /// <summary>When the last turn was; <c>null</c> before any.</summary>
    public Instant? Last { get; init; }

    /// <summary>When it last fell below the limit; <c>null</c> where it never did.</summary>
    public Instant? ClearedAt { get; init; }

    /// <summary>The debt after further turns; what happens at one moment counts together.</summary>
    /// <param name="turns">The turns, in any order; all of them later than <see cref="Last"/>.</param>
    /// <param name="limit">The limit: <see cref="FollowUpPolicy.BacklogLimit"/>.</param>
    /// <returns>The debt after them.</returns>
    /// <exception cref="ArgumentNullException">The turns are <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A turn is not later than the last one: add up all of them from <see cref="None"/>.</exception>
    public SeekerDebt Then(IEnumerable<DebtTurn> turns, int limit)
    {
        ArgumentNullException.ThrowIfNull(turns);
        var ordered = turns.OrderBy(turn => turn.At).ToArray();
        if (ordered.Length == 0) return this;
        if (ordered[0].At <= Last) throw new ArgumentException("A turn lies before what is added up already.", nameof(turns));
        var (owed, cleared) = (Owed, ClearedAt);
        for (var at = 0; at < ordered.Length;)
        {
            var (moment, before) = (ordered[at].At, owed);
            for (; at < ordered.Length && ordered[at].At == moment; at++) owed += ordered[at].Change;
            if (before >= limit && owed < limit) cleared = moment;
        }

        return new SeekerDebt { Owed = owed, Last = ordered[^1].At, ClearedAt = cleared };
    }
}
