using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Scheduling;
using InfoInterview.Templates;

namespace InfoInterview;

/// <summary>Every built-in rule, for settings pages, documentation and tests.</summary>
/// <example>
/// <code>
/// foreach (var rule in RuleCatalog.All.Take(3)) Console.WriteLine($"{rule}, {rule.DefaultSeverity}, {rule.Guide}");
/// </code>
/// </example>
public static class RuleCatalog
{
    /// <summary>The descriptors of all built-in rules, ordered by id.</summary>
    public static ValueList<RuleDescriptor> All { get; } = ContactRules.All.Select(rule => rule.Descriptor)
        .Concat(MessageRules.All.Select(rule => rule.Descriptor))
        .Concat(QuestionRules.All.Select(rule => rule.Descriptor))
        .Append(InformationalCheck.Rule)
        .Concat(FollowUpRules.All)
        .Concat(AgendaRules.All)
        .Concat(SelectionRules.All)
        .Concat(SchedulingRules.All)
        .Concat(ConversationRules.All)
        .Concat(ActionRules.All)
        .Concat(NotesRules.All)
        .Concat(TemplateRules.All)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>The rule of an id, in any letter case; <c>null</c> when no built-in rule has it.</summary>
    /// <param name="id">The id, in any letter case; may be <c>null</c>.</param>
    /// <returns>The rule; <c>null</c> when there is none.</returns>
    public static RuleDescriptor? Find(string? id)
    {
        foreach (var rule in All)
        {
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase)) return rule;
        }

        return null;
    }
}
