namespace InfoInterview.Notes;

/// <summary>
/// A trait whose values are all different between the positions of a contrast, and so may explain it. It is an observation on
/// few people, never a cause. Equal when all parts are equal.
/// </summary>
public sealed record PossibleExplanation
{
    /// <summary>The trait.</summary>
    public required Trait Trait { get; init; }

    /// <summary>The values on each side, in the order of the positions; at least two sides.</summary>
    public required ValueList<TraitSide> Sides { get; init; }

    /// <summary>Whether a side rests on one person: then nearly everything differs, and it is a hint at most.</summary>
    public required bool IsThin { get; init; }
}
