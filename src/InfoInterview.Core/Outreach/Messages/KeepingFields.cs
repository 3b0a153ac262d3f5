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
                $"What did {name} advise you to do, such as \"to ask for feedback early\"?"),
            .. Said("advice.done", FieldPresence.Required, SlotKind.Own, x => (x.Occasion as Occasion.Update)?.Done, _ =>
                "What did you do about it, in a whole sentence, such as \"I asked three people for feedback\"?"),
            .. Said("advice.learned", FieldPresence.Optional, SlotKind.Learned, x => (x.Occasion as Occasion.Update)?.Learned, _ =>
                "What came of it, in a whole sentence, such as \"It was easier than I thought\"?"),
        ]),
        (MessagePurpose.Offer,
        [
            .. Said("offer.what", FieldPresence.Required, SlotKind.Gift, x => (x.Occasion as Occasion.Offer)?.What, name =>
                $"What would serve {name}, such as \"an article about it\"?"),
            .. Said("offer.why", FieldPresence.Optional, SlotKind.OfIt, x => (x.Occasion as Occasion.Offer)?.Why, name =>
                $"What made you think of {name}, in a whole sentence, such as \"You had asked about it\"?"),
            Optional("offer.link", x => FieldText.Name((x.Occasion as Occasion.Offer)?.Link)),
        ]),
        (MessagePurpose.Congratulation,
        [
            .. Said("news", FieldPresence.Required, SlotKind.Honor, x => (x.Occasion as Occasion.Congratulation)?.News, name =>
                $"What do you congratulate {name} on, such as \"your promotion\"?"),
            Flag("is_glad", x => x.Slot("thought", SlotKind.Thought, y =>
                (y.Occasion as Occasion.Congratulation)?.Thought).Sentence is { } thought && IsGlad(thought)),
            .. Said("thought", FieldPresence.Optional, SlotKind.Thought, x => (x.Occasion as Occasion.Congratulation)?.Thought, _ =>
                "What does the news mean to you, in one sentence, such as \"Nobody deserves it more\"?"),
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
                $"What did {name} give you that helped, such as \"your honest advice\"?"),
        ]),
        (MessagePurpose.ConnectionNote,
            [.. Said("talk.point", FieldPresence.Optional, SlotKind.Point, x =>
            (x.Occasion as Occasion.ConnectionNote)?.Point, PointOfTalk)]),
        (MessagePurpose.Applied,
        [
            .. Said("applied.for", FieldPresence.Optional, SlotKind.Post, x => (x.Occasion as Occasion.Applied)?.For, _ =>
                "What do you apply for, such as \"the opening in your team\"?"),
            Optional("applied.at_organization", x => x.Slot("applied.for", SlotKind.Post, y => (y.Occasion as Occasion.Applied)?.For) is var post
                && post is { IsDoubtful: true } ? null : x.Slot("contact.at_organization", SlotKind.At, y => y.Contact.Organization).Phrase),
            .. Said("talk.point", FieldPresence.Optional, SlotKind.Point, x => (x.Occasion as Occasion.Applied)?.Point, _ =>
                "Which point of your talk helped you to decide, such as \"your advice to apply early\"?"),
        ]),
    ];

    private static bool IsGlad(string thought) => Array.Exists(["glad", "delighted", "happy",
        "pleased", "thrilled", "proud", "freue mich",
        "freut mich"],
        word => thought.Contains(word, StringComparison.OrdinalIgnoreCase));

    public static string PointOfTalk(
        string name) => $"Which point of your talk with {name} stayed with you, such as \"your advice to start small\"?";

    private static string WhatIsNew(
        string name) => $"What is new with you that {name} would like to hear, in a whole sentence, such as \"I've finished my course\"?";
}
