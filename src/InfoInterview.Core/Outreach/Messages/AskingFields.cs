using InfoInterview.Outreach.Slots;
using InfoInterview.People;
using static InfoInterview.Outreach.MessageField;

namespace InfoInterview.Outreach.Messages;

/// <summary>The fields of the messages that ask for a conversation, or for what was promised.</summary>
internal static class AskingFields
{
    public static IEnumerable<(MessagePurpose Purpose, MessageField[] Fields)> All =>
    [
        (MessagePurpose.Request, OfRequest),
        (MessagePurpose.IntroductionRequest, [.. Asking, .. PeopleFields.Person]),
        (MessagePurpose.FollowUp,
        [
            .. Asking,
            Optional("earlier.subject", x => WithoutReply(FieldText.OneLine((x.Occasion as Occasion.FollowUp)?.EarlierSubject)), _ => "What was the subject line of your request? The reminder is sent as a reply to it."),
            Optional("earlier.date", x => x.Day((x.Occasion as Occasion.FollowUp)?.EarlierOn)),
        ]),
        (MessagePurpose.AskAgain,
        [
            .. Asking,
            .. ArrangingFields.MayOfferTimes,
            .. Said("answer.said", FieldPresence.Optional, SlotKind.Said, x => (x.Occasion as Occasion.AskAgain)?.Said, name =>
                $"What did {name} tell you, in their words, such as \"try me again in June\"?"),
            Flag("is_later", x => x.Occasion is Occasion.AskAgain { Said: var said, Named: var named }
                && (named is not null || string.IsNullOrWhiteSpace(said) || IsLater(said))),
            Optional("answer.day", x => x.Day((x.Occasion as Occasion.AskAgain)?.SaidOn)),
            Optional("answer.month", x => x.MonthName((x.Occasion as Occasion.AskAgain)?.SaidOn)),
            Optional("answer.named", x => x.MonthName((x.Occasion as Occasion.AskAgain)?.Named)),
        ]),
        (MessagePurpose.OtherWay,
        [
            .. Asking,
            Referrer,
            Flag("earlier.by_email", x => x.Occasion is Occasion.OtherWay { EarlierBy: Channel.Email }),
            Flag("earlier.by_linkedin", x => x.Occasion is Occasion.OtherWay { EarlierBy: Channel.LinkedIn or Channel.LinkedInNote }),
            Flag("earlier.by_phone", x => x.Occasion is Occasion.OtherWay { EarlierBy: Channel.Phone }),
            Optional("earlier.date", x => x.Day((x.Occasion as Occasion.OtherWay)?.EarlierOn)),
        ]),
        (MessagePurpose.HandedOn,
        [
            .. Asking,
            .. Said("handed.to", FieldPresence.Optional, SlotKind.Handed, x => (x.Occasion as Occasion.HandedOn)?.To, name =>
                $"To whom did {name} pass your request on, such as \"your deputy\"?"),
        ]),
        (MessagePurpose.WrittenQuestions,
        [
            List("questions", FieldPresence.Required, x => x.Questions, name => $"Which three to five questions would you like {name} to answer?"),
            Flag("several_questions", x => x.Questions.Count > 1),
            .. Said("ask.topic", FieldPresence.Optional, SlotKind.Topic, x => (x.Occasion as Occasion.WrittenQuestions)?.Topic, WhatAbout),
        ]),
        (MessagePurpose.PromiseReminder,
        [
            .. Said("promise.what", FieldPresence.Required, SlotKind.Promise, x => (x.Occasion as Occasion.PromiseReminder)?.What, name =>
                $"What did {name} promise you, such as \"an introduction to a colleague of yours\"?"),
        ]),
    ];

    private static MessageField[] OfRequest =>
    [
        .. Asking,
        Referrer,
        Optional("colleague_dative", x => (x.Occasion as Occasion.Request)?.AskedColleague is { } name ? x.InDative(name) : null),
        Named("colleague", x => (x.Occasion as Occasion.Request)?.AskedColleague),
        Flag("is_way", x => x.Slot("path", SlotKind.Path, y => (y.Occasion as Occasion.Request)?.Path).Phrase is { } path
            && EnglishWords.Wh.Contains(EnglishWords.Bare(path.Split(' ')[0]))),
        Flag("path_that", x => x.Slot("path", SlotKind.Path, y => (y.Occasion as Occasion.Request)?.Path).Clause is { } clause
            && clause.StartsWith("dass ", StringComparison.Ordinal)),
        Flag("goal_is_about", x => x.Slot("goal", SlotKind.Goal, y => (y.Occasion as Occasion.Request)?.Goal).Sentence is { } goal
            && goal.StartsWith("Es geht mir um ", StringComparison.Ordinal)),
        .. Said("found", FieldPresence.Optional, SlotKind.Found, x => (x.Occasion as Occasion.Request)?.Found, name =>
            $"How did you find {name}, such as \"through the alumni directory\"?"),
        Given("found_opening", x => x.Slot("found", SlotKind.Found, y =>
            (y.Occasion as Occasion.Request)?.Found).Phrase is { } found ? EnglishForm.Capital(found) : ""),
        .. Said("shared", FieldPresence.Optional, SlotKind.Shared, x => (x.Occasion as Occasion.Request)?.Shared, name =>
            $"What do you share with {name}, as a sentence, such as \"We went to the same school\"?"),
        .. Said("goal", FieldPresence.Optional, SlotKind.Goal, x => (x.Occasion as Occasion.Request)?.Goal, _ =>
            "What are you after yourself, such as \"to find out whether this work would suit me\"?"),
        .. Said("path", FieldPresence.Optional, SlotKind.Path, x => (x.Occasion as Occasion.Request)?.Path, name =>
            $"What of {name}'s path bears on yours, such as \"how you changed fields\"?"),
    ];

    /// <summary>Whether a German answer names a time after which one may ask again: "im Herbst", "nach Ostern", "noch einmal".</summary>
    private static bool IsLater(string said) => Array.Exists(
        ["noch einmal", "nochmal", "nochmals", "wieder", "später", "nach ", "erst ", "melden", "fragen", "rufen Sie", "ruf ", "passt",
            "gern", "lieber", "Herbst",
            "Frühjahr", "Sommer", "Winter", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "September", "Oktober",
                "November", "Dezember"],
        word => said.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The question for the topic, the same in every letter.</summary>
    public static string WhatAbout(
        string name) => $"What would you like to talk about with {name}, such as \"how you got started\" or \"your first years in the job\"?";

    /// <summary>The question for the topic of a talk that is over.</summary>
    public static string WhatWasAbout(
        string name) => $"What did you talk about with {name}, such as \"how you got started\" or \"your first years in the job\"?";

    private static MessageField[] Asking =>
    [
        new("ask.topic", FieldPresence.Always, new FieldSource.Text(Topic) { StandsFor = TypedTopic }, WhatAbout),
        .. SlotForms.Of(SlotKind.Topic).Select(form => Optional("ask.topic" + SlotForms.Ending(form), x =>
            Formed(x, form))),
        Flag("questions_said", x => HasQuestions(x)),
        Given("ask.minutes", x => x.Ask?.Minutes.ToString(CultureInfo.InvariantCulture)),
        Flag("form.open", x => x.Ask?.Form == MeetingForm.Open),
        Flag("form.phone", x => x.Ask?.Form == MeetingForm.Phone),
        Flag("form.video", x => x.Ask?.Form == MeetingForm.Video),
        Flag("form.coffee", x => x.Ask?.Form == MeetingForm.Coffee),
        Flag("form.visit", x => x.Ask?.Form == MeetingForm.Visit),
        Flag("form.writing", x => x.Ask?.Form == MeetingForm.Writing),
    ];

    /// <summary>The topic; where what was typed is none, the words that are always true.</summary>
    private static string? Topic(Letter letter) => letter.Slot("ask.topic", SlotKind.Topic, x => x.Ask?.Topic) is var topic && topic.Phrase is { } phrase ? phrase
        : topic.IsDoubtful && !letter.IsGerman ? "your work"
        : FieldText.Phrase(letter.Ask?.Topic);

    private static (string Typed, ReadFact Fact)? TypedTopic(Letter letter) =>
        !letter.IsGerman && letter.Slot("ask.topic", SlotKind.Topic, x => x.Ask?.Topic) is { IsDoubtful: true } topic && FieldText.Name(letter.Ask?.Topic) is { } typed
            ? (typed, topic) : null;

    /// <summary>A form of the topic; where what was typed is none, a sentence that is always true.</summary>
    private static string? Formed(Letter letter, SentencePart form)
    {
        var topic = letter.Slot("ask.topic", SlotKind.Topic, x => x.Ask?.Topic);
        return form is SentencePart.Sentence && !letter.IsGerman && topic is { IsDoubtful: true, Phrase: null }
            ? "I have a few questions about your work." : topic[form];
    }

    /// <summary>Whether the letter has said "a few questions" before it asks whether they may be sent.</summary>
    private static bool HasQuestions(Letter letter)
    {
        var isOpen = TypedTopic(letter) is { Fact.Phrase: null };
        return isOpen || (letter.Occasion is Occasion.Request && letter.Wording == WordingChoice.Count - 1
            && letter.Style.Channel is Channel.Email or Channel.LinkedIn
            && letter.Slot("ask.topic", SlotKind.Topic, x => x.Ask?.Topic).Sentence is null);
    }

    private static MessageField Referrer => Named("referrer", x => x.ReferredBy);

    /// <summary>A person's name; what was typed beside it is asked back.</summary>
    private static MessageField Named(string field, Func<Letter, PersonName?> get) => new(field, FieldPresence.Optional,
        new FieldSource.Text(x => get(x) is { } name ? x.Titled(name) : null)
        {
            StandsFor = x => BareName.In(get(x), x) ?? (x.IsGerman ? null : NameRemark.In(get(x), x.Titled)),
        }, question: null);

    private static string? WithoutReply(string? subject)
    {
        while (subject is not null && subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase)) subject = FieldText.OneLine(subject[3..]);
        return subject;
    }
}
