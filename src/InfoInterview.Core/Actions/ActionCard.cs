using InfoInterview.Rules;

namespace InfoInterview.Actions;

/// <summary>An item in its place on the board, and why it stands there. Equal when all parts are equal (G6.3).</summary>
public sealed record ActionCard
{
    /// <summary>The item.</summary>
    public required ActionItem Item { get; init; }

    /// <summary>Where it stands.</summary>
    public required ActionStanding Standing { get; init; }

    /// <summary>The rule that put it there; <c>null</c> for what is done or dropped, or has time.</summary>
    public RuleDescriptor? Rule { get; init; }

    /// <summary>Why, as one sentence.</summary>
    public required string Reason { get; init; }
}
