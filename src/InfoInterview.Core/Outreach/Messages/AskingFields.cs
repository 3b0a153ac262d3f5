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
            Optional("colleague", x => (x.Occasion as Occasion.Request)?.AskedColleague is { } name ? PeopleFields.Titled(name) : null),
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
            Optional("answer.said", x => FieldText.Phrase((x.Occasion as Occasion.AskAgain)?.Said), name => $"What did {name} tell you, such as \"June would be better\"?"),
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
            Optional("handed.to", x => FieldText.OneLine((x.Occasion as Occasion.HandedOn)?.To), name => $"To whom did {name} pass your request on?"),
        ]),
        (MessagePurpose.WrittenQuestions,
        [
            List("questions", FieldPresence.Required, x => x.Questions, name => $"Which three to five questions would you like {name} to answer?"),
            Optional("ask.topic", x => FieldText.Phrase((x.Occasion as Occasion.WrittenQuestions)?.Topic)),
        ]),
        (MessagePurpose.PromiseReminder,
        [
            Required("promise.what", x => FieldText.Phrase((x.Occasion as Occasion.PromiseReminder)?.What), name => $"What did {name} promise you, such as \"an introduction to Kim Larsen\"?"),
        ]),
    ];

    private static MessageField[] Asking =>
    [
        Given("ask.topic", x => FieldText.Phrase(x.Ask?.Topic)),
        Given("ask.minutes", x => x.Ask?.Minutes.ToString(CultureInfo.InvariantCulture)),
    ];

    private static MessageField Referrer => Optional("referrer", x => x.ReferredBy is { } name ? PeopleFields.Titled(name) : null);

    private static string? WithoutReply(string? subject)
    {
        while (subject is not null && subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase)) subject = FieldText.OneLine(subject[3..]);
        return subject;
    }
}
