using InfoInterview.Rules;

namespace InfoInterview.Host.Steps;

/// <summary>Steps of one kind, soonest due first.</summary>
internal sealed record TodayGroup
{
    public required RuleDescriptor Rule { get; init; }

    public required IReadOnlyList<TodayLine> Lines { get; init; }

    /// <summary>How many more there are than are shown.</summary>
    public int More { get; init; }
}
