namespace InfoInterview.People;

/// <summary>Why two records may be one person. Equal when all parts are equal.</summary>
public sealed record DuplicateReason
{
    /// <summary>What they share.</summary>
    public required DuplicateEvidence Evidence { get; init; }

    /// <summary>How sure that makes it.</summary>
    public required DuplicateCertainty Certainty { get; init; }

    /// <summary>As one sentence for people that names the two and what they share.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
