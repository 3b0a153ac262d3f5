using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>The rules by which questions are chosen for one person and one talk.</summary>
internal static class SelectionRules
{
    /// <summary>What the seeker wants to learn comes first (G1.3).</summary>
    public static RuleDescriptor ServeTheObjectives { get; } = Rule(
        RuleIds.ServeTheObjectives, "Ask what serves your objectives", Severity.Info, "G1.3");

    /// <summary>A question suits the contact's stage and background (G4.5).</summary>
    public static RuleDescriptor SuitThePerson { get; } = Rule(
        RuleIds.SuitThePerson, "Suit the question to the person", Severity.Info, "G4.5");

    /// <summary>What was asked and answered is not asked again (G2.3).</summary>
    public static RuleDescriptor AskOnce { get; } = Rule(RuleIds.AskOnce, "Ask nobody the same thing twice", Severity.Warning, "G2.3");

    /// <summary>What the notes or a public page tell is not asked (G5.2).</summary>
    public static RuleDescriptor AskWhatIsUnknown { get; } = Rule(
        RuleIds.AskWhatIsUnknown, "Ask what you cannot know yet", Severity.Info, "G5.2");

    /// <summary>What needs trust is asked in a second talk (G2.2).</summary>
    public static RuleDescriptor WaitForTrust { get; } = Rule(
        RuleIds.WaitForTrust, "Keep what needs trust for a second talk", Severity.Info, "G2.2");

    /// <summary>The questions are in the language of the talk (G4.4).</summary>
    public static RuleDescriptor AskInOneLanguage { get; } = Rule(
        RuleIds.AskInOneLanguage, "Ask in the language of the talk", Severity.Info, "G4.4");

    /// <summary>Every rule of choosing.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [ServeTheObjectives, SuitThePerson, AskOnce, AskWhatIsUnknown, WaitForTrust,
        AskInOneLanguage];

    private static RuleDescriptor Rule(string id, string title, Severity severity, string guide) =>
        new() { Id = id, Title = title, DefaultSeverity = severity, Guide = guide };
}
