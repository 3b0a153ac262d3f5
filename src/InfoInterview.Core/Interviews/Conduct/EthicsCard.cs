using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>What a seeker owes the people who talk with them, on one card (G2).</summary>
public static class EthicsCard
{
    /// <summary>The promises, in the order of the guide.</summary>
    public static ValueList<EthicsLine> Lines { get; } =
    [
        Of("Honest intent", "I'm here for advice and I say so; I don't slip in a request for a job.", "G2.1", RuleIds.AsksForJob,
            RuleIds.HonestSubject),
        Of("Respect for time", "I'm on time, and I end when we agreed to end.", "G2.2", RuleIds.BeEarly, RuleIds.StatedDuration,
            RuleIds.SpareTheMuchAsked),
        Of("Preparedness", "I've read what I could look up before I ask for what only they can tell me.", "G2.3", RuleIds.Prepare,
            RuleIds.KnowThem, RuleIds.BringQuestions),
        Of("Gratitude", "I thank them within a day, for something they said.", "G2.4", RuleIds.SendThanks, RuleIds.NameFromTalk),
        Of("Confidentiality", "What they tell me in confidence stays with me.", "G2.5", RuleIds.KeepConfidence),
        Of("Reciprocity", "I tell them what came of it, and give something back where I can.", "G2.6", RuleIds.GiveBeforeAsking,
            RuleIds.SendUpdate),
    ];

    /// <summary>The promises in a language: German for <c>de</c> and its regions, English otherwise.</summary>
    /// <param name="language">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <returns>The promises, in the order of the guide (G2.1 to G2.6).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static ValueList<EthicsLine> LinesIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (!LanguageTag.IsGerman(language)) return Lines;
        return Lines.Select((line, at) => line with { Title = German[at].Title, Text = German[at].Text }).ToValueList();
    }

    private static readonly (string Title, string Text)[] German =
    [
        ("Ehrliche Absicht", "Ich bitte um Rat und sage das; eine Bitte um Arbeit verstecke ich nicht darin."),
        ("Respekt vor der Zeit", "Ich bin pünktlich und höre zur vereinbarten Zeit auf."),
        ("Vorbereitung", "Ich habe gelesen, was alle lesen können, bevor ich nach dem frage, was nur mein Gegenüber weiß."),
        ("Dank", "Ich bedanke mich innerhalb eines Tages und nenne etwas, das mir geholfen hat."),
        ("Vertraulichkeit", "Was mir im Vertrauen erzählt wird, bleibt bei mir."),
        ("Gegenseitigkeit", "Ich erzähle, was daraus geworden ist, und gebe etwas zurück, wo ich kann."),
    ];

    private static EthicsLine Of(string title, string text, string guide, params ReadOnlySpan<string> rules) =>
        new() { Title = title, Text = text, Guide = guide, Rules = ValueList.Create(rules) };
}
