using InfoInterview.Rules;

namespace InfoInterview.Interviews.Preparing;

/// <summary>Something to prepare, not yet dated.</summary>
internal sealed record Todo(PreparationTask Task, RuleDescriptor Rule, string Text, string Reason, bool IsDone)
{
    public ValueList<PreparationPart> Parts { get; init; }
}
