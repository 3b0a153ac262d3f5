using InfoInterview.Rules;

namespace InfoInterview.Actions;

/// <summary>The rules about what is to be done, and by when.</summary>
internal static class ActionRules
{
    /// <summary>Every action has a last day (G6.3).</summary>
    public static RuleDescriptor GiveADay { get; } = Rule(RuleIds.GiveADay, "Give every action a day", Severity.Info, "G6.3");

    /// <summary>What is overdue is done, moved or dropped before anything else (G6.3).</summary>
    public static RuleDescriptor OverdueFirst { get; } = Rule(RuleIds.OverdueFirst, "Do what is overdue first", Severity.Warning, "G6.3");

    /// <summary>What was promised to somebody comes before what one planned for oneself (G6.1).</summary>
    public static RuleDescriptor PromisesFirst { get; } = Rule(
        RuleIds.PromisesFirst, "Keep promises before plans", Severity.Warning, "G6.1");

    /// <summary>What is due in the next days is seen in time (G6.3).</summary>
    public static RuleDescriptor DueSoon { get; } = Rule(RuleIds.DueSoon, "Look ahead a few days", Severity.Info, "G6.3");

    /// <summary>No last day falls on a day on which the seeker does not work (G6.3).</summary>
    public static RuleDescriptor KeepOffClosedDays { get; } = Rule(
        RuleIds.KeepOffClosedDays, "Keep deadlines off closed days", Severity.Info, "G6.3");

    /// <summary>All of them.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [GiveADay, OverdueFirst, PromisesFirst, DueSoon, KeepOffClosedDays];

    private static RuleDescriptor Rule(string id, string title, Severity severity, string guide) =>
        new() { Id = id, Title = title, DefaultSeverity = severity, Guide = guide };
}
