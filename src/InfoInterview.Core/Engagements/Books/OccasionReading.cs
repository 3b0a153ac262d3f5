using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>What typed fields come to: an occasion, or what is missing or wrong. Equal when all parts are equal.</summary>
public sealed record OccasionReading
{
    /// <summary>What was typed, with all that is known wherever nothing was.</summary>
    public required OccasionInput Input { get; init; }

    /// <summary>The occasion; <c>null</c> when something is missing or wrong.</summary>
    public Occasion? Occasion { get; init; }

    /// <summary>What has to be said first, each with its question.</summary>
    public ValueList<MissingFact> Missing { get; init; }

    /// <summary>What cannot be used.</summary>
    public ValueList<FieldProblem> Problems { get; init; }
}
