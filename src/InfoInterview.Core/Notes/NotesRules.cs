using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>The rules about what notes may be taken to say.</summary>
internal static class NotesRules
{
    /// <summary>Two people are not a trend (G6.4).</summary>
    public static RuleDescriptor AskMorePeople { get; } = Rule(
        RuleIds.AskMorePeople, "Ask more people before you generalise", Severity.Info, "G6.4");

    /// <summary>One person who says it often is one person (G6.4).</summary>
    public static RuleDescriptor CountPeople { get; } = Rule(RuleIds.CountPeople, "Count people before mentions", Severity.Info, "G6.4");

    /// <summary>Where people differ, both sides have reasons (G6.4).</summary>
    public static RuleDescriptor HearBothSides { get; } = Rule(RuleIds.HearBothSides, "Hear both sides", Severity.Info, "G6.4");

    /// <summary>A mark points at words that are there (G6.2).</summary>
    public static RuleDescriptor MarkWhatIsThere { get; } = Rule(
        RuleIds.MarkWhatIsThere, "Mark words that are there", Severity.Warning, "G6.2");

    /// <summary>The skill that most people named comes first (G6.5).</summary>
    public static RuleDescriptor CloseGap { get; } = Rule(RuleIds.CloseGap, "Close the gap that most people name", Severity.Info, "G6.5");

    /// <summary>A goal that was put in doubt is looked at again (G6.5).</summary>
    public static RuleDescriptor RethinkGoal { get; } = Rule(RuleIds.RethinkGoal, "Look at your goal again", Severity.Info, "G6.5");

    /// <summary>What was proposed counts when somebody agreed (G6.2).</summary>
    public static RuleDescriptor DecideProposals { get; } = Rule(
        RuleIds.DecideProposals, "Decide on what was proposed", Severity.Info, "G6.2");

    /// <summary>Hearsay is a reason to ask (G6.4).</summary>
    public static RuleDescriptor HearItFirstHand { get; } = Rule(RuleIds.HearItFirstHand, "Hear it at first hand", Severity.Info, "G6.4");

    /// <summary>Every rule about notes.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
        [AskMorePeople, CountPeople, HearBothSides, MarkWhatIsThere, CloseGap, RethinkGoal, DecideProposals, HearItFirstHand];

    private static RuleDescriptor Rule(string id, string title, Severity severity, string guide) =>
        new() { Id = id, Title = title, DefaultSeverity = severity, Guide = guide };
}
