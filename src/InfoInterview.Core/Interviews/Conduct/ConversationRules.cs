using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>The rules behind what is said and done before and during a conversation.</summary>
internal static class ConversationRules
{
    /// <summary>The next question builds on what was said (G4.6).</summary>
    public static RuleDescriptor BuildOnAnswer { get; } = Rule(RuleIds.BuildOnAnswer, "Build on what they said", "G4.6");

    /// <summary>A project that they mention gets a follow-up question (G4.5).</summary>
    public static RuleDescriptor FollowMention { get; } = Rule(RuleIds.FollowMention, "Show interest in what they mention", "G4.5");

    /// <summary>Who talks of something else is led back gently (G4.7).</summary>
    public static RuleDescriptor SteerGently { get; } = Rule(RuleIds.SteerGently, "Steer the talk back gently", "G4.7");

    /// <summary>Who does not fit is asked whom else to speak to (G4.7).</summary>
    public static RuleDescriptor AskForReferral { get; } = Rule(RuleIds.AskForReferral, "Ask whom else to speak to", "G4.7");

    /// <summary>One is there a few minutes early (G5.1).</summary>
    public static RuleDescriptor BeEarly { get; } = Rule(RuleIds.BeEarly, "Be there a few minutes early", "G5.1");

    /// <summary>Place, link, sound and way are settled beforehand (G5.3).</summary>
    public static RuleDescriptor SettleLogistics { get; } = Rule(RuleIds.SettleLogistics, "Settle place or link beforehand", "G5.3");

    /// <summary>What is public about them is known beforehand (G5.2).</summary>
    public static RuleDescriptor KnowThem { get; } = Rule(RuleIds.KnowThem, "Know them before you ask", "G5.2");

    /// <summary>The questions are those that no public page answers (G5.2).</summary>
    public static RuleDescriptor BringQuestions { get; } = Rule(RuleIds.BringQuestions, "Bring questions that no page answers", "G5.2");

    /// <summary>One listens, and shows it (G5.4).</summary>
    public static RuleDescriptor ListenWell { get; } = Rule(RuleIds.ListenWell, "Listen more than you talk", "G5.4");

    /// <summary>All of them.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
        [BuildOnAnswer, FollowMention, SteerGently, AskForReferral, BeEarly, SettleLogistics, KnowThem, BringQuestions, ListenWell];

    private static RuleDescriptor Rule(string id, string title, string guide) =>
        new() { Id = id, Title = title, DefaultSeverity = Severity.Info, Guide = guide };
}
