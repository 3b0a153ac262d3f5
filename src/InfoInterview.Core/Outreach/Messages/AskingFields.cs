using InfoInterview.Outreach.Slots;
using static InfoInterview.Outreach.MessageField;

namespace InfoInterview.Outreach.Messages;

/// <summary>The fields of the messages that ask for a conversation, or for what was promised.</summary>
internal static class AskingFields
{
    public static IEnumerable<(MessagePurpose Purpose, MessageField[] Fields)> All =>
    [
        (MessagePurpose.Request,
        [
            .. Asking,
            Referrer,
            Optional("colleague_dative", x => (x.Occasion as Occasion.Request)?.AskedColleague is { } name ? x.InDative(name) : null),
            Optional("colleague", x => (x.Occasion as Occasion.Request)?.AskedColleague is { } name ? x.Titled(name) : null),
            .. Said("found", FieldPresence.Optional, SlotKind.Found, x => (x.Occasion as Occasion.Request)?.Found, name =>
                $"How did you find {name}, such as \"through the alumni directory\"?"),
            .. Said("shared", FieldPresence.Optional, SlotKind.Shared, x => (x.Occasion as Occasion.Request)?.Shared, name =>
                $"What do you share with {name}: a school, a town, a union, a teacher?"),
            .. Said("goal", FieldPresence.Optional, SlotKind.Goal, x => (x.Occasion as Occasion.Request)?.Goal, _ =>
                "What are you after yourself, such as \"to decide between clerking and a firm\"?"),
            .. Said("path", FieldPresence.Optional, SlotKind.Path, x => (x.Occasion as Occasion.Request)?.Path, name =>
                $"What of {name}'s path bears on yours, such as \"your move from teaching to design\"?"),
        ]),
        (MessagePurpose.IntroductionRequest, [.. Asking, .. PeopleFields.Person]),
        (MessagePurpose.FollowUp,
        [
            .. Asking,
            Optional("earlier.subject", x => WithoutReply(FieldText.OneLine((x.Occasion as Occasion.FollowUp)?.EarlierSubject)), _ => "What was the subject of your request? The reminder stays in its thread."),
            Optional("earlier.date", x => x.Day((x.Occasion as Occasion.FollowUp)?.EarlierOn)),
        ]),
        (MessagePurpose.AskAgain,
        [
            .. Asking,
            .. ArrangingFields.MayOfferTimes,
            .. Said("answer.said", FieldPresence.Optional, SlotKind.Said, x => (x.Occasion as Occasion.AskAgain)?.Said, name =>
                $"What did {name} tell you, such as \"June would be better\"?"),
            Optional("answer.day", x => x.Day((x.Occasion as Occasion.AskAgain)?.SaidOn)),
            Optional("answer.named", x => x.Month((x.Occasion as Occasion.AskAgain)?.Named)),
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
                $"To whom did {name} pass your request on?"),
        ]),
        (MessagePurpose.WrittenQuestions,
        [
            List("questions", FieldPresence.Required, x => x.Questions, name => $"Which three to five questions would you like {name} to answer?"),
            Flag("several_questions", x => x.Questions.Count > 1),
            .. Said("ask.topic", FieldPresence.Optional, SlotKind.Topic, x => (x.Occasion as Occasion.WrittenQuestions)?.Topic),
        ]),
        (MessagePurpose.PromiseReminder,
        [
            .. Said("promise.what", FieldPresence.Required, SlotKind.Promise, x => (x.Occasion as Occasion.PromiseReminder)?.What, name =>
                $"What did {name} promise you, such as \"an introduction to Kim Larsen\"?"),
        ]),
    ];

    private static MessageField[] Asking =>
    [
        new("ask.topic", FieldPresence.Always, new FieldSource.Text(Topic) { StandsFor = TypedTopic }, question: null),
        .. SlotForms.Of(SlotKind.Topic).Select(form => Optional("ask.topic" + SlotForms.Ending(form), x =>
            x.Slot("ask.topic", SlotKind.Topic, y => y.Ask?.Topic)[form])),
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

    private static MessageField Referrer => Optional("referrer", x => x.ReferredBy is { } name ? x.Titled(name) : null);

    private static string? WithoutReply(string? subject)
    {
        while (subject is not null && subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase)) subject = FieldText.OneLine(subject[3..]);
        return subject;
    }
}
