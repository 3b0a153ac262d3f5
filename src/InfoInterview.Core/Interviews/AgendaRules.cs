using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>The rules by which an agenda is fitted into the agreed time and kept there.</summary>
internal static class AgendaRules
{
    /// <summary>The agreed time always wins over a flow and over one's questions (G4.3).</summary>
    public static RuleDescriptor FitTheAgreedTime { get; } = Rule(
        RuleIds.FitTheAgreedTime, "Fit the talk into the agreed time", Severity.Info, "G4.3");

    /// <summary>Whole phases fall in an order that the objectives decide (G4.3).</summary>
    public static RuleDescriptor DropWhatServesLeast { get; } = Rule(
        RuleIds.DropWhatServesLeast, "Drop the phase that serves your objectives least", Severity.Info, "G4.3");

    /// <summary>Under ten minutes there is room for one thing only (G3.2).</summary>
    public static RuleDescriptor LongEnough { get; } = Rule(RuleIds.LongEnough, "Ask for ten minutes at least", Severity.Warning, "G3.2");

    /// <summary>Over two hours is more than one takes of anybody's day (G2.2).</summary>
    public static RuleDescriptor ShortEnough { get; } = Rule(RuleIds.ShortEnough, "Ask for two hours at most", Severity.Warning, "G2.2");

    /// <summary>Time that no phase needs stays open (G2.2).</summary>
    public static RuleDescriptor LeaveSpareTimeOpen { get; } = Rule(
        RuleIds.LeaveSpareTimeOpen, "Leave spare time open", Severity.Info, "G2.2");

    /// <summary>The agreed limit is kept, unless they offer more (G2.2).</summary>
    public static RuleDescriptor AskBeforeUsingMore { get; } = Rule(
        RuleIds.AskBeforeUsingMore, "Ask before you use more time", Severity.Info, "G2.2");

    /// <summary>Every rule of agendas.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [FitTheAgreedTime, DropWhatServesLeast, LongEnough, ShortEnough,
        LeaveSpareTimeOpen, AskBeforeUsingMore];

    private static RuleDescriptor Rule(string id, string title, Severity severity, string guide) =>
        new() { Id = id, Title = title, DefaultSeverity = severity, Guide = guide };
}
