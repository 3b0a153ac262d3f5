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
        .OptionalText("field", x => QuestionFields.FieldIn(x.TheirField)));

    private static readonly FrozenDictionary<Misfit, PhraseTemplate[]> All = new Dictionary<Misfit, PhraseTemplate[]>
    {
        [Misfit.AnotherField] =
        [
            Of(PhraseMove.Acknowledge, "That's a side of the work I hadn't seen before."),
            Of(PhraseMove.Redirect, "Can I bring us back to {{interest}} for a moment? Where does your work touch it?"),
            Of(PhraseMove.Redirect,
                "{{#field}}You know {{field}} from the inside. What should people in {{interest}} understand about it?{{/field}}"),
            Of(PhraseMove.Redirect,
                "I came in with questions about {{interest}}, but I'd love to hear about what you do. What's the most interesting part?"),
            Of(PhraseMove.AskForReferral, "Who comes to mind when you think of {{interest}}?"),
            Of(PhraseMove.AskForReferral, "Would you be comfortable introducing us?"),
            Of(PhraseMove.Close, "Thank you. I'll look at {{interest}} differently now."),
        ],
        [Misfit.Wandered] =
        [
            Of(PhraseMove.Acknowledge, "That's really interesting."),
            Of(PhraseMove.Redirect,
                "Can I go back to something you said earlier? I'd love to understand it better."),
            Of(PhraseMove.Redirect,
                "I'm watching our time, and there's one thing about {{interest}} I'd love to ask before we stop."),
            Of(PhraseMove.Redirect, "What does that look like in your week?"),
            Of(PhraseMove.AskForReferral, "Who else would be good to talk to about {{interest}}?"),
            Of(PhraseMove.Close, "Thank you. This was even more helpful than I'd hoped."),
        ],
        [Misfit.TooBusy] =
        [
            Of(PhraseMove.Acknowledge, "I can tell it's a busy day. I really appreciate you making time."),
            Of(PhraseMove.Redirect,
                "If we only have time for one question: what should I know about {{interest}} that I wouldn't find out on my own?"),
            Of(PhraseMove.Redirect, "We can stop here if that helps. Would ten minutes another day be better?"),
            Of(PhraseMove.AskForReferral, "Who on your team knows {{interest}} well and might have fifteen minutes?"),
            Of(PhraseMove.Close, "Thanks so much for fitting me in today."),
        ],
        [Misfit.TooSenior] =
        [
            Of(PhraseMove.Acknowledge, "It's really helpful to get the big picture."),
            Of(PhraseMove.Redirect,
                "When you think of the people who do this work day to day, what do the best of them do differently?"),
            Of(PhraseMove.Redirect, "Thinking back to your own first years, what would you tell someone who's new to {{interest}}?"),
            Of(PhraseMove.Redirect, "From where you sit, where do you see {{interest}} in five to ten years?"),
            Of(PhraseMove.AskForReferral, "Who on your team is closest to the daily work in {{interest}}?"),
            Of(PhraseMove.AskForReferral, "Would it be okay if I mention your name?"),
            Of(PhraseMove.Close, "Thank you. I'll keep that bigger picture in mind."),
        ],
        [Misfit.KnowsLittle] =
        [
            Of(PhraseMove.Acknowledge, "Thanks for being upfront about that. It helps."),
            Of(PhraseMove.Redirect, "{{#field}}Then let me ask about your side of things. What drew you to {{field}}?{{/field}}"),
            Of(PhraseMove.Redirect, "What part of your own work would you most like someone in my place to understand?"),
            Of(PhraseMove.Redirect, "If you had to find out about {{interest}} yourself, where would you start?"),
            Of(PhraseMove.AskForReferral, "Who would you ask about {{interest}}?"),
            Of(PhraseMove.AskForReferral, "Would it be okay if I say you sent me?"),
            Of(PhraseMove.Close, "Thanks for your time, and for being so straightforward with me."),
        ],
    }.ToFrozenDictionary();

    public static PhraseTemplate[] For(Misfit misfit) =>
        All.TryGetValue(misfit, out var phrases)
        ? phrases : throw new ArgumentOutOfRangeException(nameof(misfit), misfit, "Not a way in which somebody does not fit.");

    private static PhraseTemplate Of(PhraseMove move, string text) => new(move, Template.Compile(text, Schema));
}
