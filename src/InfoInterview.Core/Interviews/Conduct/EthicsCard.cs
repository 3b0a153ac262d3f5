using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>What a seeker owes the people who talk with them, on one card (G2).</summary>
public static class EthicsCard
{
    /// <summary>The promises, in the order of the guide.</summary>
    public static ValueList<EthicsLine> Lines { get; } =
    [
        Of("Honest intent", "I ask for advice and say so; I do not hide a request for a job in it.", "G2.1", RuleIds.AsksForJob,
            RuleIds.HonestSubject),
        Of("Respect for time", "I am on time, and I end when we agreed to end.", "G2.2", RuleIds.BeEarly, RuleIds.StatedDuration,
            RuleIds.SpareTheMuchAsked),
        Of("Preparedness", "I have read what anybody can read before I ask for what only they can tell.", "G2.3", RuleIds.Prepare,
            RuleIds.KnowThem, RuleIds.BringQuestions),
        Of("Gratitude", "I thank them within a day, for something they said.", "G2.4", RuleIds.SendThanks, RuleIds.NameFromTalk),
        Of("Confidentiality", "What they tell me in confidence stays with me.", "G2.5", RuleIds.KeepConfidence),
        Of("Reciprocity", "I tell them what came of it, and give something back where I can.", "G2.6", RuleIds.GiveBeforeAsking,
            RuleIds.SendUpdate),
    ];

    private static EthicsLine Of(string title, string text, string guide, params ReadOnlySpan<string> rules) =>
        new() { Title = title, Text = text, Guide = guide, Rules = ValueList.Create(rules) };
}
