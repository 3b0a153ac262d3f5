namespace InfoInterview.Interviews;

/// <summary>One tick on a card of what there is to prepare. Equal when all parts are equal (G5.2).</summary>
public sealed record PreparationPart
{
    /// <summary>What it is.</summary>
    public required PreparationTask Task { get; init; }

    /// <summary>What to do, as one sentence that names what is known.</summary>
    public required string Text { get; init; }

    /// <summary>Why, as one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it is done.</summary>
    public required bool IsDone { get; init; }
}
