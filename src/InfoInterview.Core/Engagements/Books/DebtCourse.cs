using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>How the thanks and the notes that a seeker owed rose and fell, as the histories tell it fact by fact.</summary>
internal static class DebtCourse
{
    /// <summary>When the sum of what is owed last fell below a limit; <c>null</c> where it never did.</summary>
    public static Instant? ClearedAt(IEnumerable<Engagement> engagements, int limit) =>
        SeekerDebt.None.Then(engagements.SelectMany(static engagement => TurnsOf(engagement)), limit).ClearedAt;

    /// <summary>The turns of one history, in the order of time.</summary>
    public static ValueList<DebtTurn> TurnsOf(Engagement engagement)
    {
        var turns = new List<DebtTurn>();
        var history = History.Begin(engagement.Zones);
        var before = 0;
        foreach (var fact in engagement.Standing)
        {
            if (history.Next(fact) is not null) continue;
            var owed = OwedStep.CountOf(in history);
            if (owed != before) turns.Add(new DebtTurn { At = fact.At, Change = owed - before });
            before = owed;
        }

        return turns.ToValueList();
    }
}
