using InfoInterview.Interviews.Phrases;
using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// Says how to go on with a contact who turns out not to fit: listen, lead back gently, ask whom else to speak to, thank (G4.7).
/// </summary>
public static class Redirection
{
    /// <summary>What can be said, in the order of saying; of each move there may be several to choose from.</summary>
    /// <param name="facts">The situation.</param>
    /// <param name="settings">Which rules are switched off; <c>null</c> for none.</param>
    /// <returns>The phrases, each with the move that it makes; empty when both rules are switched off (G4.7).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The interest is empty.</exception>
    public static ValueList<SpokenPhrase> For(RedirectionFacts facts, RuleSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrWhiteSpace(facts.Interest, nameof(facts));
        settings ??= RuleSettings.Default;
        var phrases = new List<SpokenPhrase>();
        var templates = LanguageTag.IsGerman(facts.Language)
            ? GermanRedirection.For(facts.Misfit, facts.IsInformal) : RedirectionTexts.For(facts.Misfit);
        foreach (var template in templates)
        {
            var rule = template.Move == PhraseMove.AskForReferral ? ConversationRules.AskForReferral : ConversationRules.SteerGently;
            if (settings.SeverityOf(rule) is null) continue;
            var text = template.Text.Render(facts);
            if (text.Length > 0) phrases.Add(new SpokenPhrase { Move = template.Move, Text = text, Rule = rule });
        }

        return phrases.ToValueList();
    }
}
