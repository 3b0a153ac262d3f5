using InfoInterview.Engagements;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>What a seeker has on their hands, over all histories, and by what their forecasts were made.</summary>
internal sealed class SeekerForecastRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    /// <summary>The planner that made them, with its figures and time zones; another one, or none, makes all of them anew.</summary>
    public string Basis { get; set; } = "";

    public int Owed { get; set; }

    /// <summary>What was owed after the last turn, when that was, and when it last fell below the limit.</summary>
    public int DebtOwed { get; set; }

    public Instant? DebtLast { get; set; }

    public Instant? ClearedAt { get; set; }

    public Instant? GoalAt { get; set; }

    /// <summary>What the seeker reached last, as the fact that it is.</summary>
    public string? Goal { get; set; }

    public SeekerDebt Debt => new() { Owed = DebtOwed, Last = DebtLast, ClearedAt = ClearedAt };

    public void Take(SeekerDebt debt) => (DebtOwed, DebtLast, ClearedAt) = (debt.Owed, debt.Last, debt.ClearedAt);
}
