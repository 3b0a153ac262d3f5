namespace InfoInterview.Engagements;

/// <summary>One did something for the other: an update, something of value, an introduction (G2.6, G7.1).</summary>
public sealed record GoodTurn : Fact
{
    /// <summary>Who gave.</summary>
    public required Side By { get; init; }

    /// <summary>What was given.</summary>
    public required GoodTurnKind Kind { get; init; }
}
