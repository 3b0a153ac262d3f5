using System.Collections.Frozen;
using InfoInterview.Templates;

namespace InfoInterview.Interviews.Phrases;

/// <summary>The phrases of each situation in German, in Sie and in du, in the order of saying.</summary>
internal static class GermanRedirection
{
    private static readonly FrozenDictionary<Misfit, (PhraseMove Move, string Sie, string Du)[]> All =
        new Dictionary<Misfit, (PhraseMove, string, string)[]>
        {
            [Misfit.AnotherField] =
            [
                Same(PhraseMove.Acknowledge, "Diese Seite der Arbeit kannte ich noch nicht."),
                (PhraseMove.Redirect, "Darf ich kurz auf {{interest}} zurückkommen? Wo berührt Ihre Arbeit das?",
                    "Darf ich kurz auf {{interest}} zurückkommen? Wo berührt deine Arbeit das?"),
                (PhraseMove.Redirect,
                    "Ich bin mit Fragen zu {{interest}} gekommen, aber lieber höre ich, was Sie am besten kennen. Wonach sollte ich Sie "
                    + "fragen?",
                    "Ich bin mit Fragen zu {{interest}} gekommen, aber lieber höre ich, was du am besten kennst. Wonach sollte ich dich "
                        + "fragen?"),
                (PhraseMove.AskForReferral, "Wer fällt Ihnen zum Thema {{interest}} ein, und würden Sie uns bekannt machen?",
                    "Wer fällt dir zum Thema {{interest}} ein, und würdest du uns bekannt machen?"),
                Same(PhraseMove.Close, "Vielen Dank; ich sehe {{interest}} jetzt mit anderen Augen."),
            ],
            [Misfit.Wandered] =
            [
                Same(PhraseMove.Acknowledge, "Da könnte ich noch lange zuhören."),
                (PhraseMove.Redirect, "Darf ich auf etwas zurückkommen, das Sie vorhin gesagt haben? Das möchte ich besser verstehen.",
                    "Darf ich auf etwas zurückkommen, das du vorhin gesagt hast? Das möchte ich besser verstehen."),
                (PhraseMove.Redirect, "Mit Blick auf die Uhr: Eines würde ich Sie zum Thema {{interest}} gern noch fragen.",
                    "Mit Blick auf die Uhr: Eines würde ich dich zum Thema {{interest}} gern noch fragen."),
                (PhraseMove.AskForReferral, "Wer sieht {{interest}} noch aus der Nähe, und mit wem davon sollte ich sprechen?",
                    "Wer sieht {{interest}} noch aus der Nähe, und mit wem davon sollte ich sprechen?"),
                Same(PhraseMove.Close, "Vielen Dank; das war mehr, als ich gehofft hatte."),
            ],
            [Misfit.TooBusy] =
            [
                Same(PhraseMove.Acknowledge, "Ich merke, dass heute viel los ist, und freue mich über jede Minute."),
                Same(PhraseMove.Redirect,
                    "Wenn wir nur für eine Frage Zeit haben: Was sollte ich über {{interest}} wissen, das ich selbst nicht herausfinde?"),
                (PhraseMove.Redirect, "Wir können gern hier aufhören. Wann würden Ihnen zehn Minuten besser passen?",
                    "Wir können gern hier aufhören. Wann würden dir zehn Minuten besser passen?"),
                (PhraseMove.AskForReferral, "Wer in Ihrem Team kennt sich mit {{interest}} aus und hätte vielleicht eine Viertelstunde?",
                    "Wer in deinem Team kennt sich mit {{interest}} aus und hätte vielleicht eine Viertelstunde?"),
                (PhraseMove.Close, "Danke, dass Sie an so einem Tag Platz für mich gemacht haben.",
                    "Danke, dass du an so einem Tag Platz für mich gemacht hast."),
            ],
            [Misfit.TooSenior] =
            [
                Same(PhraseMove.Acknowledge, "Es hilft mir, einmal das ganze Bild zu sehen."),
                (PhraseMove.Redirect, "Wenn Sie an die Menschen denken, die diese Arbeit täglich machen: Was machen die Besten anders?",
                    "Wenn du an die Menschen denkst, die diese Arbeit täglich machen: Was machen die Besten anders?"),
                (PhraseMove.Redirect, "Wenn Sie an Ihre ersten Jahre denken: Was würden Sie jemandem sagen, für den {{interest}} neu ist?",
                    "Wenn du an deine ersten Jahre denkst: Was würdest du jemandem sagen, für den {{interest}} neu ist?"),
                (PhraseMove.AskForReferral, "Wer in Ihrem Team ist dem Alltag am nächsten, und darf ich mich dort auf Sie berufen?",
                    "Wer in deinem Team ist dem Alltag am nächsten, und darf ich mich dort auf dich berufen?"),
                Same(PhraseMove.Close, "Vielen Dank; diesen weiteren Blick behalte ich im Kopf."),
            ],
            [Misfit.KnowsLittle] =
            [
                (PhraseMove.Acknowledge, "Danke, dass Sie das so offen sagen; auch das hilft mir.",
                    "Danke, dass du das so offen sagst; auch das hilft mir."),
                (PhraseMove.Redirect, "Welchen Teil Ihrer eigenen Arbeit sollte jemand in meiner Lage unbedingt verstehen?",
                    "Welchen Teil deiner eigenen Arbeit sollte jemand in meiner Lage unbedingt verstehen?"),
                (PhraseMove.Redirect, "Wo würden Sie anfangen, wenn Sie etwas über {{interest}} herausfinden müssten?",
                    "Wo würdest du anfangen, wenn du etwas über {{interest}} herausfinden müsstest?"),
                (PhraseMove.AskForReferral,
                    "Wen würden Sie nach {{interest}} fragen, und darf ich sagen, dass der Hinweis von Ihnen kommt?",
                    "Wen würdest du nach {{interest}} fragen, und darf ich sagen, dass der Hinweis von dir kommt?"),
                (PhraseMove.Close, "Danke für Ihre Zeit und für die offenen Worte.", "Danke für deine Zeit und für die offenen Worte."),
            ],
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(Misfit, bool), PhraseTemplate[]> Compiled = All.Keys
        .SelectMany(_ => new[] { false, true }, (misfit, isInformal) => (Misfit: misfit, IsInformal: isInformal))
        .ToFrozenDictionary(key => key, key => All[key.Misfit]
            .Select(phrase =>
                new PhraseTemplate(phrase.Move, Template.Compile(key.IsInformal ? phrase.Du : phrase.Sie, RedirectionTexts.Schema)))
                .ToArray());

    public static PhraseTemplate[] For(Misfit misfit, bool isInformal) => Compiled.TryGetValue((misfit, isInformal), out var phrases)
        ? phrases : throw new ArgumentOutOfRangeException(nameof(misfit), misfit, "Not a way in which somebody does not fit.");

    private static (PhraseMove Move, string Sie, string Du) Same(PhraseMove move, string text) => (move, text, text);
}
