using InfoInterview.Interviews.Planning;
using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>The prompts for the page one has open while talking: few, short, in the order in which they help (G5.4).</summary>
public static class ConductPrompts
{
    /// <summary>The prompts for a format, in the language of the talk.</summary>
    /// <param name="format">How the two talk.</param>
    /// <param name="minutes">The agreed whole minutes; at least 1.</param>
    /// <param name="settings">Which rules are switched off; <c>null</c> for none.</param>
    /// <param name="language">The language, as a tag: German for <c>de</c> and its regions, English otherwise.</param>
    /// <param name="isInformal">Whether the two say du to each other; of no weight in English.</param>
    /// <returns>The prompts, in the order in which they help; empty when the rule is switched off (G5.4).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are below 1.</exception>
    public static ValueList<ConductPrompt> For(
        InterviewFormat format, int minutes, RuleSettings? settings = null, string language = "en", bool isInformal = false)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        if ((settings ?? RuleSettings.Default).SeverityOf(ConversationRules.ListenWell) is null) return [];
        return LanguageTag.IsGerman(language) ? German(format, minutes, isInformal) : English(format, minutes);
    }

    private static ValueList<ConductPrompt> English(InterviewFormat format, int minutes)
    {
        return
        [
            Of(ConductMoment.Opening, "Thank them, say why you are here, and confirm the time.",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Thank you for making time. Are we still good for {minutes} {(minutes == 1 ? "minute" : "minutes")}?")),
            Listening(format),
            Of(ConductMoment.Listening, "Let a pause stand; the best of an answer often comes after it."),
            Of(ConductMoment.Clarifying, "Say back in your own words what you heard.",
                "So what I'm hearing is … Is that right?"),
            Of(ConductMoment.Clarifying, "Ask about a word you do not know.", "When you say …, what does that mean in your field?"),
            Of(ConductMoment.Connecting, "Say how it ties into your own plans, then ask a follow-up.",
                "That ties into something I'm trying to figure out: … How would you go about it?"),
            Noting(format),
            Of(ConductMoment.Noting, "Ask before you write down a name or a number.", "Do you mind if I write that down?"),
            Of(ConductMoment.Closing, "Say when the agreed time is nearly up; go on only if they want to.",
                "I see we're almost out of time, and I want to respect your schedule."),
            Of(ConductMoment.Closing, "Ask who else to talk to, if you haven't yet, then thank them.",
                "Who else would you suggest I talk to?"),
        ];
    }

    private static ValueList<ConductPrompt> German(InterviewFormat format, int minutes, bool isInformal)
    {
        var agreed = GermanPlanText.Minutes(minutes);
        return
        [
            Of(ConductMoment.Opening, "Danken, sagen, worum es geht, und die Zeit bestätigen.",
                isInformal ? $"Danke, dass du dir die Zeit nimmst. Bleibt es bei {agreed}?"
                    : $"Danke, dass Sie sich die Zeit nehmen. Bleibt es bei {agreed}?"),
            format switch
            {
                InterviewFormat.Video => Of(ConductMoment.Listening, "Beim Sprechen in die Kamera sehen, beim Zuhören ins Gesicht."),
                InterviewFormat.Phone =>
                    Of(ConductMoment.Listening, "Ein Nicken sieht am Telefon niemand: ab und zu hören lassen, dass man zuhört.",
                    isInformal ? "Ich verstehe. Erzähl gern weiter." : "Ich verstehe. Erzählen Sie gern weiter."),
                _ => Of(ConductMoment.Listening, "Das Telefon weglegen und mehr ins Gesicht sehen als in die Notizen."),
            },
            Of(ConductMoment.Listening, "Pausen stehen lassen; das Beste einer Antwort kommt oft danach."),
            Of(ConductMoment.Clarifying, "In eigenen Worten wiederholen, was angekommen ist.",
                isInformal ? "Wenn ich dich richtig verstehe, … Stimmt das so?" : "Wenn ich Sie richtig verstehe, … Stimmt das so?"),
            Of(ConductMoment.Clarifying, "Nach einem Wort fragen, das man nicht kennt.",
                isInformal ? "Was heißt … bei dir genau?" : "Was heißt … bei Ihnen genau?"),
            Of(ConductMoment.Connecting, "Sagen, was es mit den eigenen Plänen zu tun hat, und weiterfragen.",
                isInformal ? "Das betrifft etwas, worüber ich gerade nachdenke: … Wie würdest du das angehen?"
                    : "Das betrifft etwas, worüber ich gerade nachdenke: … Wie würden Sie das angehen?"),
            format == InterviewFormat.InPerson
                ? Of(ConductMoment.Noting, "Nur Stichworte notieren, auf Papier; ganze Sätze haben bis nachher Zeit.")
                : Of(ConductMoment.Noting, "Sagen, dass man mitschreibt, und zwar von Hand; Tippen hört man am anderen Ende."),
            Of(ConductMoment.Noting, "Vor einem Namen oder einer Zahl fragen, ob man sie notieren darf.", "Darf ich mir das notieren?"),
            Of(ConductMoment.Closing, "Sagen, wenn die vereinbarte Zeit fast um ist; ob es länger gehen darf, entscheidet das Gegenüber.",
                isInformal ? "Unsere Zeit ist fast um, und ich möchte dich nicht länger aufhalten."
                    : "Unsere Zeit ist fast um, und ich möchte Sie nicht länger aufhalten."),
            Of(ConductMoment.Closing, "Fragen, mit wem sich ein Gespräch noch lohnt, und danken.",
                isInformal ? "Mit wem sollte ich deiner Meinung nach noch sprechen?"
                    : "Mit wem sollte ich Ihrer Meinung nach noch sprechen?"),
        ];
    }

    private static ConductPrompt Listening(InterviewFormat format) => format switch
    {
        InterviewFormat.Video => Of(ConductMoment.Listening, "Look into the camera when you speak, and at them when they do."),
        InterviewFormat.Phone =>
            Of(ConductMoment.Listening, "They can't see you nod: let them hear now and then that you're listening.",
            "Right. That makes sense."),
        _ => Of(ConductMoment.Listening, "Put the phone away, and look at them more than at your notes."),
    };

    private static ConductPrompt Noting(InterviewFormat format) => format == InterviewFormat.InPerson
        ? Of(ConductMoment.Noting, "Write key words only, on paper; whole sentences can wait until afterwards.")
        : Of(ConductMoment.Noting, "Write key words by hand, and say that you're taking notes; typing is loud on a call.");

    private static ConductPrompt Of(ConductMoment moment, string text, string? phrase = null) =>
        new() { Moment = moment, Text = text, Phrase = phrase, Rule = ConversationRules.ListenWell };
}
