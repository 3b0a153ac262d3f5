using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>How the thanks and the notes that a seeker owed rose and fell, as the histories tell it fact by fact.</summary>
internal static class DebtCourse
{
    /// <summary>When the sum of what is owed last fell below a limit; <c>null</c> where it never did.</summary>
    public static Instant? ClearedAt(IEnumerable<Engagement> engagements, int limit)
    {
        var turns = new List<(Instant At, int Change)>();
        foreach (var engagement in engagements) Add(engagement, turns);
        turns.Sort(static (one, other) => one.At.CompareTo(other.At));
        var (owed, cleared) = (0, (Instant?)null);
        for (var at = 0; at < turns.Count;)
        {
            // What happens at one moment counts together.
            var (moment, before) = (turns[at].At, owed);
            for (; at < turns.Count && turns[at].At == moment; at++) owed += turns[at].Change;
            if (before >= limit && owed < limit) cleared = moment;
        }

        return cleared;
    }

    private static void Add(Engagement engagement, List<(Instant At, int Change)> turns)
    {
        var history = History.Begin(engagement.Zones);
        var before = 0;
        foreach (var fact in engagement.Standing)
        {
            if (history.Next(fact) is not null) continue;
            var owed = OwedStep.CountOf(in history);
            if (owed != before) turns.Add((fact.At, owed - before));
            before = owed;
        }
    }
}
