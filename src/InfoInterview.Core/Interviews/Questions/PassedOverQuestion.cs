using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>A question that would have had a place, and why it has none. Equal when all parts are equal (G4.4, G5.2).</summary>
public sealed record PassedOverQuestion
{
    /// <summary>The question, as <see cref="PlannedQuestion.Key"/> names it.</summary>
    public required string Key { get; init; }

    /// <summary>The rule that kept it out.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Why, as one sentence.</summary>
    public required string Reason { get; init; }
}
