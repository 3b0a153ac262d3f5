using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>The prompts for the page one has open while talking: few, short, in the order in which they help (G5.4).</summary>
public static class ConductPrompts
{
    /// <summary>The prompts for a format.</summary>
    /// <param name="format">How the two talk.</param>
    /// <param name="minutes">The agreed whole minutes; at least 1.</param>
    /// <param name="settings">Which rules are switched off; <c>null</c> for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are below 1.</exception>
    public static ValueList<ConductPrompt> For(InterviewFormat format, int minutes, RuleSettings? settings = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        if ((settings ?? RuleSettings.Default).SeverityOf(ConversationRules.ListenWell) is null) return [];
        return
        [
            Of(ConductMoment.Opening, "Thank them, say why you are here, and confirm the time.",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Thank you for making time. Are we still good for {minutes} {(minutes == 1 ? "minute" : "minutes")}?")),
            Listening(format),
            Of(ConductMoment.Listening, "Let a pause stand; the best of an answer often comes after it."),
            Of(ConductMoment.Clarifying, "Say back in your own words what you heard.",
                "If I understand you rightly, … Have I got that right?"),
            Of(ConductMoment.Clarifying, "Ask about a word you do not know.", "What do you mean by …, in your field?"),
            Of(ConductMoment.Connecting, "Say how it touches your own plans, then ask on.",
                "That speaks to something I am working out: … How would you go about it?"),
            Noting(format),
            Of(ConductMoment.Noting, "Ask before you write down a name or a number.", "May I note that down?"),
            Of(ConductMoment.Closing, "Say when the agreed time is nearly over; going on is for them to offer.",
                "I see that our time is nearly up, and I want to keep to it."),
            Of(ConductMoment.Closing, "Ask whom else to speak to, then thank them.", "Who else would you suggest I speak to?"),
        ];
    }

    private static ConductPrompt Listening(InterviewFormat format) => format switch
    {
        InterviewFormat.Video => Of(ConductMoment.Listening, "Look into the camera when you speak, and at them when they do."),
        InterviewFormat.Phone =>
            Of(ConductMoment.Listening, "They cannot see you nod: let them hear now and then that you are listening.",
            "I see. Please go on."),
        _ => Of(ConductMoment.Listening, "Put the phone away, and look at them more than at your notes."),
    };

    private static ConductPrompt Noting(InterviewFormat format) => format == InterviewFormat.InPerson
        ? Of(ConductMoment.Noting, "Write key words only, on paper; whole sentences can wait until afterwards.")
        : Of(ConductMoment.Noting, "Write key words by hand; typing is loud on a line.");

    private static ConductPrompt Of(ConductMoment moment, string text, string? phrase = null) =>
        new() { Moment = moment, Text = text, Phrase = phrase, Rule = ConversationRules.ListenWell };
}
