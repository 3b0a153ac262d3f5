namespace InfoInterview.Notes;

/// <summary>
/// What people think about a topic: the positions side by side, and who holds which. Equal when all parts are equal (G6.4).
/// </summary>
public sealed record TopicViews
{
    /// <summary>The topic, as it was first noted.</summary>
    public required string Topic { get; init; }

    /// <summary>How the views relate.</summary>
    public required TopicAgreement Agreement { get; init; }

    /// <summary>The positions that somebody took, those with more holders first.</summary>
    public required ValueList<PositionView> Positions { get; init; }

    /// <summary>Who took more than one position.</summary>
    public required ValueList<MixedView> Mixed { get; init; }

    /// <summary>How many people took a position, mixed views included.</summary>
    public required int Speakers { get; init; }

    /// <summary>How many people said nothing about it: they do not disagree (<see cref="Synthesis.SilentOn"/> names them).</summary>
    public required int Silent { get; init; }

    /// <summary>What speaks of it at second hand: hearsay and own impressions, by day.</summary>
    public required ValueList<Evidence> SecondHand { get; init; }

    /// <summary>What may explain a contrast, the better founded first; empty when nothing noted does.</summary>
    public required ValueList<PossibleExplanation> Explanations { get; init; }
}
