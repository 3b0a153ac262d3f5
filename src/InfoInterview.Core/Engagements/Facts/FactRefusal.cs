namespace InfoInterview.Engagements;

/// <summary>Why a fact cannot be recorded. Equal when all parts are equal.</summary>
public sealed record FactRefusal
{
    /// <summary>The fact that cannot be recorded.</summary>
    public required Fact Refused { get; init; }

    /// <summary>The fact in the way; <c>null</c> when one is missing rather than in the way.</summary>
    public Fact? InTheWay { get; init; }

    /// <summary>Why, as one sentence for people.</summary>
    public required string Reason { get; init; }
}
