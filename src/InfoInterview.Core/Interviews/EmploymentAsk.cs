using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>A place at which a plan seeks employment. Equal when all parts are equal.</summary>
public sealed record EmploymentAsk
{
    /// <summary>In which text, such as <c>goal 1</c>, <c>question 3</c> or <c>body of message 1</c>, and where in it.</summary>
    public required TextLocation Location { get; init; }

    /// <summary>The words that ask.</summary>
    public required string Words { get; init; }

    /// <summary>What they ask for.</summary>
    public required JobAskKind Kind { get; init; }

    /// <summary>How sure the reading is, from 0 to 1: the share of such readings that were right on texts not seen before.</summary>
    public double Certainty { get; init; } = 1;
}
