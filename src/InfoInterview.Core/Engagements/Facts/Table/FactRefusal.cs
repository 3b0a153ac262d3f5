namespace InfoInterview.Engagements;

/// <summary>Why a fact cannot be recorded. Equal when all parts are equal.</summary>
public sealed record FactRefusal
{
    /// <summary>The fact that cannot be recorded.</summary>
    public required Fact Refused { get; init; }

    /// <summary>The fact in the way; <c>null</c> when one is missing rather than in the way.</summary>
    public Fact? InTheWay { get; init; }

    /// <summary>
    /// The part of the fact that is wrong by itself, by its name in files, such as <c>until</c>; <c>null</c> where the history is
    /// in the way.
    /// </summary>
    public string? Place { get; init; }

    /// <summary>Why, as one sentence for people.</summary>
    public required string Reason { get; init; }
}
