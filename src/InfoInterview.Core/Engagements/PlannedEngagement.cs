namespace InfoInterview.Engagements;

/// <summary>An engagement with its next steps. Equal when both are.</summary>
public sealed record PlannedEngagement
{
    /// <summary>The history.</summary>
    public required Engagement Engagement { get; init; }

    /// <summary>The next steps, soonest due first.</summary>
    public required ValueList<NextStep> Steps { get; init; }

    /// <summary>Why nothing could be planned, as one sentence; <c>null</c> when all went well. One bad history ends no sweep.</summary>
    public string? Problem { get; init; }
}
