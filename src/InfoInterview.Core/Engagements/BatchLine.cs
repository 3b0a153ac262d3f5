namespace InfoInterview.Engagements;

/// <summary>One step of the day. Equal when both parts are equal.</summary>
public sealed record BatchLine
{
    /// <summary>With whom.</summary>
    public required Engagement Engagement { get; init; }

    /// <summary>What to do.</summary>
    public required NextStep Step { get; init; }
}
