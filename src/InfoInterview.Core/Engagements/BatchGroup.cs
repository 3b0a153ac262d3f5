using InfoInterview.Rules;

namespace InfoInterview.Engagements;

/// <summary>Steps of one kind that are done in one go (G8.2). Equal when all parts are equal.</summary>
public sealed record BatchGroup
{
    /// <summary>The rule that chose the steps; its title names the group.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Whom it is about and what to do, soonest due first.</summary>
    public required ValueList<BatchLine> Lines { get; init; }
}
