using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Actions;

/// <summary>A deadline and why it is that day. Equal when all parts are equal (G6.3).</summary>
public sealed record ProposedDeadline
{
    /// <summary>The day, on which the seeker works.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The rule that chose it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Why, as one sentence.</summary>
    public required string Reason { get; init; }
}
