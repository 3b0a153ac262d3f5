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
            .. Said("talk.another_point", FieldPresence.Optional, SlotKind.Point, x =>
                (x.Occasion as Occasion.ThankYou)?.AnotherPoint, name =>
                $"How would you put the second point to {name}, such as \"your advice to start small\"?"),
            Flag("another_point_theirs", x => Another(x).Subject is { } point && GermanTheirs.IsTheirs(point)),
            Given("talk.another_point_thing", x => Another(x).Subject is { } point ? GermanNoun.Read(point)?.Object ?? point : ""),
            .. Said("talk.plan", FieldPresence.Optional, SlotKind.Plan, x => (x.Occasion as Occasion.ThankYou)?.Plan, name =>
                $"What will you do about what {name} told you, such as \"I'm going to visit two places in May\"?"),
            .. Said("talk.topic", FieldPresence.Optional, SlotKind.Topic, x =>
                (x.Occasion as Occasion.ThankYou)?.Topic, AskingFields.WhatWasAbout),
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
            Flag("is_unanswered", x => x.Slot("outcome", SlotKind.Outcome, y =>
                (y.Occasion as Occasion.ReferrerReport)?.Outcome).Sentence is { } outcome && IsUnanswered(outcome)),
            .. Said("outcome", FieldPresence.Required, SlotKind.Outcome, x => (x.Occasion as Occasion.ReferrerReport)?.Outcome, _ =>
                "What came of the referral, in whole sentences, such as \"We spoke last week\"?"),
            Flag("point_that", x => x.Slot("talk.point", SlotKind.PointOfOther, y =>
                (y.Occasion as Occasion.ReferrerReport)?.Point).Phrase?.StartsWith("that ", StringComparison.Ordinal) == true),
            .. Said("talk.point", FieldPresence.Optional, SlotKind.PointOfOther, x => (x.Occasion as Occasion.ReferrerReport)?.Point, _ =>
                "Which point of that conversation may you pass on, such as \"that patience pays\"?"),
        ]),
        (MessagePurpose.Condolence,
            [.. Said("loss", FieldPresence.Optional, SlotKind.Loss, x => (x.Occasion as Occasion.Condolence)?.Loss, _ =>
                "What happened, in a few words, such as \"the death of your colleague\"?")]),
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
            .. Said("reason", FieldPresence.Optional, SlotKind.Own, x => (x.Occasion as Occasion.DeclineOffer)?.Reason, _ =>
                "Why, in a whole sentence, such as \"I've already said yes elsewhere\"?"),
            Flag("still_talk", x => x.Occasion is Occasion.DeclineOffer { StillWishesToTalk: true }),
        ]),
    ];

    private static ReadFact Another(Letter letter) =>
        letter.Slot("talk.another_point", SlotKind.Point, x => (x.Occasion as Occasion.ThankYou)?.AnotherPoint);

    /// <summary>Whether a German outcome is that none has come yet.</summary>
    private static bool IsUnanswered(string outcome) => Array.Exists(["keine Reaktion", "keine Antwort", "nicht gemeldet",
        "nicht geantwortet", "nichts gehört", "keine Rückmeldung"],
        word => outcome.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string WhatOffered(string name) => $"What did {name} offer you, such as \"the summer internship\"?";
}
