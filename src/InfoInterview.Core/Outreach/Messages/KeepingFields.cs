using InfoInterview.Outreach.Slots;
using static InfoInterview.Outreach.MessageField;

namespace InfoInterview.Outreach.Messages;

/// <summary>The fields of the messages that keep a relationship alive, and of those that close it well.</summary>
internal static class KeepingFields
{
    public static IEnumerable<(MessagePurpose Purpose, MessageField[] Fields)> All =>
    [
        (MessagePurpose.Update,
        [
            .. Said("advice.given", FieldPresence.Required, SlotKind.Advice, x => (x.Occasion as Occasion.Update)?.Advice, name =>
                $"What did {name} advise you to do?"),
            .. Said("advice.done", FieldPresence.Required, SlotKind.Own, x => (x.Occasion as Occasion.Update)?.Done, _ =>
                "What did you do about it?"),
            .. Said("advice.learned", FieldPresence.Optional, SlotKind.Own, x => (x.Occasion as Occasion.Update)?.Learned, _ =>
                "What came of it?"),
        ]),
        (MessagePurpose.Offer,
        [
            .. Said("offer.what", FieldPresence.Required, SlotKind.Gift, x => (x.Occasion as Occasion.Offer)?.What, name =>
                $"What would serve {name}: an article, an event, an introduction?"),
            .. Said("offer.why", FieldPresence.Optional, SlotKind.OfIt, x => (x.Occasion as Occasion.Offer)?.Why, name =>
                $"What made you think of {name} when you saw it?"),
            Optional("offer.link", x => FieldText.Name((x.Occasion as Occasion.Offer)?.Link)),
        ]),
        (MessagePurpose.Congratulation,
        [
            .. Said("news", FieldPresence.Required, SlotKind.Honor, x => (x.Occasion as Occasion.Congratulation)?.News, name =>
                $"What do you congratulate {name} on?"),
            .. Said("thought", FieldPresence.Optional, SlotKind.Thought, x => (x.Occasion as Occasion.Congratulation)?.Thought, _ =>
                "What does the news mean to you, in one sentence?"),
        ]),
        (MessagePurpose.CheckIn,
        [
            .. Said("seeker.news", FieldPresence.Required, SlotKind.Own, x => (x.Occasion as Occasion.CheckIn)?.News, WhatIsNew),
            .. Said("talk.point", FieldPresence.Optional, SlotKind.Point, x => (x.Occasion as Occasion.CheckIn)?.Point, PointOfTalk),
        ]),
        (MessagePurpose.Reconnect,
        [
            .. Said("talk.point", FieldPresence.Required, SlotKind.Point, x => (x.Occasion as Occasion.Reconnect)?.Point, PointOfTalk),
            .. Said("seeker.news", FieldPresence.Required, SlotKind.Own, x => (x.Occasion as Occasion.Reconnect)?.News, WhatIsNew),
            Optional("talk.month", x => x.Month((x.Occasion as Occasion.Reconnect)?.LastTalk)),
        ]),
        (MessagePurpose.ClosingWord,
        [
            .. Said("seeker.news", FieldPresence.Required, SlotKind.Own, x => (x.Occasion as Occasion.ClosingWord)?.News, WhatIsNew),
            .. Said("help.given", FieldPresence.Required, SlotKind.Help, x => (x.Occasion as Occasion.ClosingWord)?.Gave, name =>
                $"What did {name} give you that helped?"),
        ]),
        (MessagePurpose.ConnectionNote,
            [.. Said("talk.point", FieldPresence.Optional, SlotKind.Point, x =>
            (x.Occasion as Occasion.ConnectionNote)?.Point, PointOfTalk)]),
        (MessagePurpose.Applied,
        [
            .. Said("applied.for", FieldPresence.Optional, SlotKind.Post, x => (x.Occasion as Occasion.Applied)?.For, _ =>
                "What do you apply for, such as \"the post of junior planner\"?"),
            Optional("applied.at_organization", x => x.Slot("applied.for", SlotKind.Post, y => (y.Occasion as Occasion.Applied)?.For) is var post
                && post is { IsDoubtful: true } ? null : x.Slot("contact.at_organization", SlotKind.At, y => y.Contact.Organization).Phrase),
            .. Said("talk.point", FieldPresence.Optional, SlotKind.Point, x => (x.Occasion as Occasion.Applied)?.Point, _ =>
                "Which point of your talk helped you to decide?"),
        ]),
    ];

    public static string PointOfTalk(string name) => $"Which point of your talk with {name} stayed with you?";

    private static string WhatIsNew(string name) => $"What is new with you that {name} would like to hear?";
}
