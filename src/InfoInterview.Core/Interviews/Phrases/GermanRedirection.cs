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
                (PhraseMove.Redirect, "Darf ich kurz auf das Thema {{interest}} zurückkommen? Wo haben Sie damit zu tun?",
                    "Darf ich kurz auf das Thema {{interest}} zurückkommen? Wo hast du damit zu tun?"),
                (PhraseMove.Redirect, "Meine Fragen zum Thema {{interest}} können warten. Womit kennen Sie sich denn am besten aus?",
                    "Meine Fragen zum Thema {{interest}} können warten. Womit kennst du dich denn am besten aus?"),
                (PhraseMove.AskForReferral, "Wer fällt Ihnen zum Thema {{interest}} ein?", "Wer fällt dir zum Thema {{interest}} ein?"),
                MayName,
                Same(PhraseMove.Close, "Vielen Dank, das hat mir wirklich weitergeholfen."),
            ],
            [Misfit.Wandered] =
            [
                Same(PhraseMove.Acknowledge, "Da könnte ich noch lange zuhören."),
                (PhraseMove.Redirect, "Darf ich auf etwas zurückkommen, das Sie vorhin gesagt haben? Das möchte ich besser verstehen.",
                    "Darf ich auf etwas zurückkommen, das du vorhin gesagt hast? Das möchte ich besser verstehen."),
                Same(PhraseMove.Redirect, "Ich sehe gerade auf die Uhr: Eine Frage zum Thema {{interest}} habe ich noch."),
                Same(PhraseMove.AskForReferral,
                    "Wer hat noch viel mit dem Thema {{interest}} zu tun und würde vielleicht mit mir sprechen?"),
                Same(PhraseMove.Close, "Vielen Dank, das war mehr, als ich gehofft hatte."),
            ],
            [Misfit.TooBusy] =
            [
                Same(PhraseMove.Acknowledge, "Ich merke, dass heute viel los ist, und freue mich über jede Minute."),
                Same(PhraseMove.Redirect,
                    "Wenn wir nur für eine Frage Zeit haben: Was zum Thema {{interest}} steht nirgends, sollte ich aber wissen?"),
                (PhraseMove.Redirect, "Wir können gern hier aufhören. Wann würden Ihnen zehn Minuten besser passen?",
                    "Wir können gern hier aufhören. Wann würden dir zehn Minuten besser passen?"),
                (PhraseMove.AskForReferral,
                    "Wer in Ihrem Team kennt sich mit dem Thema {{interest}} aus und hätte vielleicht eine Viertelstunde?",
                    "Wer in deinem Team kennt sich mit dem Thema {{interest}} aus und hätte vielleicht eine Viertelstunde?"),
                (PhraseMove.Close, "Danke, dass Sie sich heute trotzdem Zeit für mich genommen haben.",
                    "Danke, dass du dir heute trotzdem Zeit für mich genommen hast."),
            ],
            [Misfit.TooSenior] =
            [
                Same(PhraseMove.Acknowledge, "Schön, das einmal im Zusammenhang zu hören."),
                (PhraseMove.Redirect, "Wenn Sie an die Menschen denken, die diese Arbeit täglich machen: Was machen die Besten anders?",
                    "Wenn du an die Menschen denkst, die diese Arbeit täglich machen: Was machen die Besten anders?"),
                (PhraseMove.Redirect,
                    "Wenn Sie an Ihre ersten Jahre denken: Was würden Sie jemandem sagen, für den das Thema {{interest}} neu ist?",
                    "Wenn du an deine ersten Jahre denkst: Was würdest du jemandem sagen, für den das Thema {{interest}} neu ist?"),
                (PhraseMove.AskForReferral,
                    "Wer aus Ihrem Team steckt da täglich mittendrin und würde vielleicht kurz mit mir sprechen?",
                    "Wer aus deinem Team steckt da täglich mittendrin und würde vielleicht kurz mit mir sprechen?"),
                MayName,
                Same(PhraseMove.Close, "Vielen Dank, diesen Blick aufs Ganze nehme ich mit."),
            ],
            [Misfit.KnowsLittle] =
            [
                (PhraseMove.Acknowledge, "Danke, dass Sie das so offen sagen. Auch das hilft mir.",
                    "Danke, dass du das so offen sagst. Auch das hilft mir."),
                (PhraseMove.Redirect, "Was sollte ich über Ihre eigene Arbeit unbedingt wissen?",
                    "Was sollte ich über deine eigene Arbeit unbedingt wissen?"),
                (PhraseMove.Redirect, "Wo würden Sie anfangen, wenn Sie etwas zum Thema {{interest}} herausfinden müssten?",
                    "Wo würdest du anfangen, wenn du etwas zum Thema {{interest}} herausfinden müsstest?"),
                (PhraseMove.AskForReferral, "Wen würden Sie zum Thema {{interest}} fragen?",
                    "Wen würdest du zum Thema {{interest}} fragen?"),
                (PhraseMove.AskForReferral, "Darf ich dort sagen, dass der Hinweis von Ihnen kommt?",
                    "Darf ich dort sagen, dass der Hinweis von dir kommt?"),
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

    /// <summary>Whoever names somebody is asked for leave, in a question of its own.</summary>
    private static (PhraseMove Move, string Sie, string Du) MayName =>
        (PhraseMove.AskForReferral, "Dürfte ich dabei Ihren Namen nennen?", "Dürfte ich dabei deinen Namen nennen?");

    private static (PhraseMove Move, string Sie, string Du) Same(PhraseMove move, string text) => (move, text, text);
}
