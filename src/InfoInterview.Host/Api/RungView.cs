using InfoInterview.Host.Inputs;
using InfoInterview.Interviews;

namespace InfoInterview.Host.Api;

/// <summary>A question that goes on from what they said.</summary>
internal sealed record RungView
{
    /// <summary>The step that it takes, to be named when it is taken.</summary>
    public required string Step { get; init; }

    public required string Question { get; init; }

    public required string Rule { get; init; }

    public static RungView Of(ProbingRung rung) => new() { Step = Words.Of(rung.Step), Question = rung.Question, Rule = rung.Rule.Id };
}
