using InfoInterview.Outreach;

namespace InfoInterview.Host.Problems;

/// <summary>Something that nobody has said yet, as a question.</summary>
internal sealed record MissingView
{
    public required string Field { get; init; }

    public required string Question { get; init; }

    public required bool Required { get; init; }

    /// <summary>What may have been meant by what was typed and does not fit.</summary>
    public string? Proposal { get; init; }

    public static MissingView Of(MissingFact fact) =>
        new() { Field = fact.Field, Question = fact.Question, Required = fact.IsRequired, Proposal = fact.Proposal };
}
