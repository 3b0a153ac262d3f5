using static InfoInterview.Outreach.MessageField;

namespace InfoInterview.Outreach.Messages;

/// <summary>The fields of the messages that answer something: a no, a conversation, help, an offer, bad news.</summary>
internal static class AnsweringFields
{
    public static IEnumerable<(MessagePurpose Purpose, MessageField[] Fields)> All =>
    [
        (MessagePurpose.AcceptRefusal, []),
        (MessagePurpose.ThankYou,
        [
            Required("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.ThankYou)?.Point), KeepingFields.PointOfTalk),
            Optional("talk.another_point", x => FieldText.Phrase((x.Occasion as Occasion.ThankYou)?.AnotherPoint)),
            Optional("talk.plan", x => FieldText.Sentence((x.Occasion as Occasion.ThankYou)?.Plan), name => $"What will you do about what {name} told you?"),
            Optional("talk.topic", x => FieldText.Phrase((x.Occasion as Occasion.ThankYou)?.Topic)),
            Flag("late", x => x.Occasion is Occasion.ThankYou { IsLate: true }),
            Flag("came_late", x => x.Occasion is Occasion.ThankYou { CameLate: true }),
        ]),
        (MessagePurpose.ReferralThanks, [.. PeopleFields.Person, Flag("has_written", x => x.Occasion is Occasion.ReferralThanks { HasWritten: true })]),
        (MessagePurpose.ReferrerReport,
        [
            .. PeopleFields.Person,
            Required("outcome", x => FieldText.Sentence((x.Occasion as Occasion.ReferrerReport)?.Outcome), _ => "What came of the referral: did you speak, or have you written?"),
            Optional("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.ReferrerReport)?.Point), _ => "Which point of that conversation may you pass on?"),
        ]),
        (MessagePurpose.Condolence, [Optional("loss", x => FieldText.Phrase((x.Occasion as Occasion.Condolence)?.Loss))]),
        (MessagePurpose.AnswerOffer,
        [
            Required("offer.what", x => FieldText.Phrase((x.Occasion as Occasion.AnswerOffer)?.Offered), WhatOffered),
            Flag("is_opening", x => x.Occasion is Occasion.AnswerOffer { IsOpening: true }),
            Optional("decide.day", x => x.Day((x.Occasion as Occasion.AnswerOffer)?.DecideBy), name => $"By which day will you tell {name} what you have decided?"),
            Flag("still_talk", x => x.Occasion is Occasion.AnswerOffer { StillWishesToTalk: true }),
        ]),
        (MessagePurpose.DeclineOffer,
        [
            Required("offer.what", x => FieldText.Phrase((x.Occasion as Occasion.DeclineOffer)?.Offered), WhatOffered),
            Optional("reason", x => FieldText.Sentence((x.Occasion as Occasion.DeclineOffer)?.Reason)),
            Flag("still_talk", x => x.Occasion is Occasion.DeclineOffer { StillWishesToTalk: true }),
        ]),
    ];

    private static string WhatOffered(string name) => $"What did {name} offer you, such as \"the summer internship\"?";
}
