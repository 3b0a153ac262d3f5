using System.Collections.Frozen;
using InfoInterview.Templates;

namespace InfoInterview.Interviews.Phrases;

/// <summary>
/// The phrases of each situation as strict templates, in the order of saying. A phrase that needs a field which is absent
/// renders as nothing.
/// </summary>
internal static class RedirectionTexts
{
    internal static readonly TemplateSchema<RedirectionFacts> Schema = TemplateSchema.For<RedirectionFacts>(facts => facts
        .Text("interest", x => x.Interest)
        .OptionalText("field", x => x.TheirField));

    private static readonly FrozenDictionary<Misfit, PhraseTemplate[]> All = new Dictionary<Misfit, PhraseTemplate[]>
    {
        [Misfit.AnotherField] =
        [
            Of(PhraseMove.Acknowledge, "That is a side of the work I had not seen before."),
            Of(PhraseMove.Redirect, "May I bring us back to {{interest}} for a moment? Where does your work touch it?"),
            Of(PhraseMove.Redirect,
                "{{#field}}You know {{field}} from the inside. What from there would you want somebody in {{interest}} to "
                + "understand?{{/field}}"),
            Of(PhraseMove.Redirect,
                "I came with questions about {{interest}}, but I would rather hear what you know best. What should I ask you about?"),
            Of(PhraseMove.AskForReferral,
                "Who comes to mind when you think of {{interest}}, and would you be comfortable introducing us?"),
            Of(PhraseMove.Close, "Thank you; I will look at {{interest}} with other eyes now."),
        ],
        [Misfit.Wandered] =
        [
            Of(PhraseMove.Acknowledge, "I could listen to that for a long time."),
            Of(PhraseMove.Redirect,
                "May I take you back to something you said a little earlier, because I would like to understand it better?"),
            Of(PhraseMove.Redirect,
                "With an eye on our time: there is one thing about {{interest}} that I would love to ask you before we stop."),
            Of(PhraseMove.Redirect, "How does that show in your own week?"),
            Of(PhraseMove.AskForReferral, "Who else sees {{interest}} from close by, and would be good to speak to?"),
            Of(PhraseMove.Close, "Thank you; that gave me more than I had hoped for."),
        ],
        [Misfit.TooBusy] =
        [
            Of(PhraseMove.Acknowledge, "I can tell that today is full, and I am glad of every minute."),
            Of(PhraseMove.Redirect,
                "If we only have time for one question: what should I know about {{interest}} that I would not find out by myself?"),
            Of(PhraseMove.Redirect, "We can stop here if that helps. When would ten minutes suit you better?"),
            Of(PhraseMove.AskForReferral, "Who on your team knows {{interest}} well and might have a quarter of an hour?"),
            Of(PhraseMove.Close, "Thank you for making room for me on a day like this."),
        ],
        [Misfit.TooSenior] =
        [
            Of(PhraseMove.Acknowledge, "It helps to see the whole picture for once."),
            Of(PhraseMove.Redirect,
                "When you think of the people who do this work day by day, what do you see the best of them do differently?"),
            Of(PhraseMove.Redirect, "Thinking back to your own first years, what would you tell somebody who is new to {{interest}}?"),
            Of(PhraseMove.Redirect, "From where you stand, where do you expect {{interest}} to be in five to ten years?"),
            Of(PhraseMove.AskForReferral,
                "Who on your team is closest to the daily work in {{interest}}, and may I write to them and mention you?"),
            Of(PhraseMove.Close, "Thank you; I will keep that wider view in mind."),
        ],
        [Misfit.KnowsLittle] =
        [
            Of(PhraseMove.Acknowledge, "Thank you for saying so openly; that helps me too."),
            Of(PhraseMove.Redirect, "{{#field}}Then let me ask about what you do know well. What drew you to {{field}}?{{/field}}"),
            Of(PhraseMove.Redirect, "Which part of your own work would you most like somebody in my place to understand?"),
            Of(PhraseMove.Redirect, "If you had to find out about {{interest}} yourself, where would you begin?"),
            Of(PhraseMove.AskForReferral, "Whom would you ask about {{interest}}, and may I tell them that you sent me?"),
            Of(PhraseMove.Close, "Thank you for your time, and for being so straightforward with me."),
        ],
    }.ToFrozenDictionary();

    public static PhraseTemplate[] For(Misfit misfit) =>
        All.TryGetValue(misfit, out var phrases)
        ? phrases : throw new ArgumentOutOfRangeException(nameof(misfit), misfit, "Not a way in which somebody does not fit.");

    private static PhraseTemplate Of(PhraseMove move, string text) => new(move, Template.Compile(text, Schema));
}
