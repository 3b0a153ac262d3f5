using InfoInterview.Interviews.Hearing;

namespace InfoInterview.Interviews.Probing;

/// <summary>The rungs of what an answer turns the talk to, in each language.</summary>
internal static class TurnTexts
{
    /// <summary>The rungs in English.</summary>
    public static (ProbingStep Step, string Question)[] English(Turn turn) => turn switch
    {
        Turn.Hurt =>
            [(ProbingStep.Consequence, "Thank you for telling me that. Would you like to carry on, or would a short break be good?")],
        Turn.Mild => [(ProbingStep.Consequence, "Thank you for telling me. What would you like to talk about next?")],
        Turn.Strain => [(ProbingStep.Consequence, "That's good to know, thank you. How do people look after themselves?")],
        Turn.Emergency => [(ProbingStep.MoreAbout, "Of course, please go. I hope everything turns out all right.")],
        Turn.LeavingNow =>
            [(ProbingStep.MoreAbout, "Of course. Thank you so much for your time. May I write if one more question comes up?")],
        Turn.LeavingSoon =>
        [
            (ProbingStep.MoreAbout,
                "Of course. Then let me ask just one more thing: what should I know that I wouldn't find out on my own?"),
            (ProbingStep.Consequence, "Who would be good to talk to about the rest?"),
        ],
        Turn.Referral =>
        [
            (ProbingStep.MoreAbout, "Thank you, that's a big help. What's the best way to reach them?"),
            (ProbingStep.Specifics, "What would be good to ask them about?"),
            (ProbingStep.Consequence, "Would it be okay if I mention your name?"),
        ],
        Turn.Introduction =>
        [
            (ProbingStep.MoreAbout, "Thank you, that would be wonderful. What should I send you so that it's easy to pass on?"),
            (ProbingStep.Specifics, "What would be good to ask them about?"),
        ],
        Turn.Suggestion => [(ProbingStep.Specifics, "Not yet, thank you. What would be good to ask them about?")],
        Turn.Offer =>
        [
            (ProbingStep.MoreAbout,
                "That's really kind of you; I came for advice and wasn't expecting it. What would someone in that job do day to day?"),
            (ProbingStep.Consequence, "When would you like to hear from me, once I've thought about it?"),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(turn), turn, "No turn of a talk."),
    };

    /// <summary>The rungs in German, in Sie or du.</summary>
    public static (ProbingStep Step, string Question)[] German(Turn turn, bool isInformal) => turn switch
    {
        Turn.Hurt => One(ProbingStep.Consequence, isInformal,
            "Danke, dass Sie mir das sagen. Möchten Sie weitersprechen, oder tut eine kurze Pause gut?",
            "Danke, dass du mir das sagst. Möchtest du weitersprechen, oder tut eine kurze Pause gut?"),
        Turn.Mild => One(ProbingStep.Consequence, isInformal,
            "Danke, dass Sie mir das erzählen. Worüber möchten Sie als Nächstes sprechen?",
            "Danke, dass du mir das erzählst. Worüber möchtest du als Nächstes sprechen?"),
        Turn.Strain => One(ProbingStep.Consequence, isInformal,
            "Gut zu wissen, danke. Wie achten die Leute da auf sich?", "Gut zu wissen, danke. Wie achten die Leute da auf sich?"),
        Turn.Emergency => One(ProbingStep.MoreAbout, isInformal,
            "Natürlich, gehen Sie nur. Ich hoffe, es wird alles gut.", "Natürlich, geh nur. Ich hoffe, es wird alles gut."),
        Turn.LeavingNow => One(ProbingStep.MoreAbout, isInformal,
            "Natürlich. Vielen Dank für Ihre Zeit! Darf ich mich noch einmal melden, falls eine Frage offen ist?",
            "Natürlich. Vielen Dank für deine Zeit! Darf ich mich noch einmal melden, falls eine Frage offen ist?"),
        Turn.LeavingSoon => One(ProbingStep.MoreAbout, isInformal,
            "Natürlich. Dann nur noch eins: Was sollte ich wissen, das ich allein nicht herausfinde?",
            "Natürlich. Dann nur noch eins: Was sollte ich wissen, das ich allein nicht herausfinde?"),
        Turn.Referral =>
        [
            (ProbingStep.MoreAbout, "Danke, das hilft mir sehr. Wie erreiche ich diese Person am besten?"),
            (ProbingStep.Specifics, "Wonach sollte ich da am besten fragen?"),
            (ProbingStep.Consequence, isInformal ? "Darf ich dabei deinen Namen nennen?" : "Darf ich dabei Ihren Namen nennen?"),
        ],
        Turn.Introduction =>
        [
            (ProbingStep.MoreAbout, isInformal
                ? "Danke, das wäre großartig. Was soll ich dir dafür schicken?"
                : "Danke, das wäre großartig. Was soll ich Ihnen dafür schicken?"),
            (ProbingStep.Specifics, "Wonach sollte ich da am besten fragen?"),
        ],
        Turn.Suggestion => One(ProbingStep.Specifics, isInformal,
            "Noch nicht, danke. Wonach sollte ich da am besten fragen?", "Noch nicht, danke. Wonach sollte ich da am besten fragen?"),
        Turn.Offer =>
        [
            (ProbingStep.MoreAbout, isInformal
                ? "Das ist sehr nett von dir, damit habe ich gar nicht gerechnet. Was macht man in dieser Arbeit den Tag über?"
                : "Das ist sehr nett von Ihnen, damit habe ich gar nicht gerechnet. Was macht man in dieser Arbeit den Tag über?"),
            (ProbingStep.Consequence, isInformal
                ? "Bis wann soll ich mich bei dir melden, wenn ich darüber nachgedacht habe?"
                : "Bis wann soll ich mich bei Ihnen melden, wenn ich darüber nachgedacht habe?"),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(turn), turn, "No turn of a talk."),
    };

    private static (ProbingStep Step, string Question)[] One(ProbingStep step, bool isInformal, string sie, string du) =>
        [(step, isInformal ? du : sie)];
}
