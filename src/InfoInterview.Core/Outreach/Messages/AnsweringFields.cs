using InfoInterview.Outreach.Slots;
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
            .. Said("talk.point", FieldPresence.Required, SlotKind.Point, x =>
                (x.Occasion as Occasion.ThankYou)?.Point, KeepingFields.PointOfTalk),
            .. Said("talk.another_point", FieldPresence.Optional, SlotKind.Point, x => (x.Occasion as Occasion.ThankYou)?.AnotherPoint),
            .. Said("talk.plan", FieldPresence.Optional, SlotKind.Plan, x => (x.Occasion as Occasion.ThankYou)?.Plan, name =>
                $"What will you do about what {name} told you?"),
            .. Said("talk.topic", FieldPresence.Optional, SlotKind.Topic, x => (x.Occasion as Occasion.ThankYou)?.Topic),
            Flag("late", x => x.Occasion is Occasion.ThankYou { IsLate: true }),
            Flag("came_late", x => x.Occasion is Occasion.ThankYou { CameLate: true }),
        ]),
        (MessagePurpose.ReferralThanks,
        [
            .. PeopleFields.Person,
            Flag("has_written", x => x.Occasion is Occasion.ReferralThanks { HasWritten: true }),
            Flag("will_write", x => x.Occasion is Occasion.ReferralThanks { HasWritten: false, Person.MayBeContacted: true }),
        ]),
        (MessagePurpose.ReferrerReport,
        [
            .. PeopleFields.Person,
            .. Said("outcome", FieldPresence.Required, SlotKind.Own, x => (x.Occasion as Occasion.ReferrerReport)?.Outcome, _ =>
                "What came of the referral: did you speak, or have you written?"),
            .. Said("talk.point", FieldPresence.Optional, SlotKind.PointOfOther, x => (x.Occasion as Occasion.ReferrerReport)?.Point, _ =>
                "Which point of that conversation may you pass on?"),
        ]),
        (MessagePurpose.Condolence,
            [.. Said("loss", FieldPresence.Optional, SlotKind.Loss, x => (x.Occasion as Occasion.Condolence)?.Loss)]),
        (MessagePurpose.AnswerOffer,
        [
            .. Said("offer.what", FieldPresence.Required, SlotKind.Offered, x =>
                (x.Occasion as Occasion.AnswerOffer)?.Offered, WhatOffered),
            Flag("is_opening", x => x.Occasion is Occasion.AnswerOffer { IsOpening: true }),
            Optional("decide.day", x => x.Day((x.Occasion as Occasion.AnswerOffer)?.DecideBy), name => $"By which day will you tell {name} what you have decided?"),
            Flag("still_talk", x => x.Occasion is Occasion.AnswerOffer { StillWishesToTalk: true }),
        ]),
        (MessagePurpose.DeclineOffer,
        [
            .. Said("offer.what", FieldPresence.Required, SlotKind.Offered, x =>
                (x.Occasion as Occasion.DeclineOffer)?.Offered, WhatOffered),
            .. Said("reason", FieldPresence.Optional, SlotKind.Own, x => (x.Occasion as Occasion.DeclineOffer)?.Reason),
            Flag("still_talk", x => x.Occasion is Occasion.DeclineOffer { StillWishesToTalk: true }),
        ]),
    ];

    private static string WhatOffered(string name) => $"What did {name} offer you, such as \"the summer internship\"?";
}
