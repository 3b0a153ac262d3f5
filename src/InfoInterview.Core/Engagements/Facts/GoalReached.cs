using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>
/// The seeker has reached what the talks were for, such as a job. Who helped hears of it once, and nobody is asked any more.
/// </summary>
public sealed record GoalReached : Fact
{
    /// <summary>What was reached, such as "a job as a planner"; <c>null</c> when not noted.</summary>
    public string? What { get; init; }

    internal static FactKind Entry { get; } = new FactKind<GoalReached>("goalReached")
    {
        Make = static at => new GoalReached { At = at },
        Words = static _ => "you reached your goal",
        Parts =
        [
            PartOf<GoalReached>.Text("what", static fact => fact.What, static (fact, value) => fact with { What = value }, since: 3),
        ],
        Choices =
        [
            new("goalReached", "I have reached my goal", "goal reached", static at => new GoalReached { At = at }),
        ],
        Does = static (ref History history, GoalReached fact) => history.Reach(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
