namespace InfoInterview.Notes;

/// <summary>
/// Somebody who took more than one position on a topic: that is one mixed view, not a disagreement between people. Equal when
/// all parts are equal.
/// </summary>
public sealed record MixedView
{
    /// <summary>The person.</summary>
    public required Interviewee Who { get; init; }

    /// <summary>Each position with their evidence for it; at least two.</summary>
    public required ValueList<PositionView> Positions { get; init; }
}
