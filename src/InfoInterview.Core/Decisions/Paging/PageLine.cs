namespace InfoInterview.Decisions;

/// <summary>One belief on a decision page. Equal when all parts are equal.</summary>
public sealed record PageLine
{
    /// <summary>The belief.</summary>
    public required BeliefId Belief { get; init; }

    /// <summary>What it is about.</summary>
    public required Matter Matter { get; init; }

    /// <summary>How much it counts.</summary>
    public required Importance Importance { get; init; }

    /// <summary>The belief as it was typed; one that does not hold says so.</summary>
    public required string Text { get; init; }

    /// <summary>Why it stands there, with the names of those who say so; few people are called few.</summary>
    public required string Reason { get; init; }
}
