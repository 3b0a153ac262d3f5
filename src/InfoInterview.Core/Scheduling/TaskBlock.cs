using InfoInterview.Rules;

namespace InfoInterview.Scheduling;

/// <summary>Messages of one kind that are best written in one go. Equal when all parts are equal.</summary>
public sealed record TaskBlock
{
    /// <summary>The rule that put them together.</summary>
    public RuleDescriptor Rule { get; init; } = SchedulingRules.BatchSimilarTasks;

    /// <summary>Requests or follow-ups.</summary>
    public required MessageTaskKind Kind { get; init; }

    /// <summary>The messages in the order in which to write them.</summary>
    public required ValueList<RankedTask> Tasks { get; init; }

    /// <summary>The minutes that the block takes.</summary>
    public int Minutes => Tasks.Sum(ranked => ranked.Task.Minutes);
}
