using static InfoInterview.Outreach.MessageField;

namespace InfoInterview.Outreach.Messages;

/// <summary>The fields of the messages that keep a relationship alive, and of those that close it well.</summary>
internal static class KeepingFields
{
    public static IEnumerable<(MessagePurpose Purpose, MessageField[] Fields)> All =>
    [
        (MessagePurpose.Update,
        [
            Required("advice.given", x => FieldText.Phrase((x.Occasion as Occasion.Update)?.Advice), name => $"What did {name} advise you to do?"),
            Required("advice.done", x => FieldText.Sentence((x.Occasion as Occasion.Update)?.Done), _ => "What did you do about it?"),
            Optional("advice.learned", x => FieldText.Sentence((x.Occasion as Occasion.Update)?.Learned), _ => "What came of it?"),
        ]),
        (MessagePurpose.Offer,
        [
            Required("offer.what", x => FieldText.Phrase((x.Occasion as Occasion.Offer)?.What), name => $"What would serve {name}: an article, an event, an introduction?"),
            Optional("offer.why", x => FieldText.Sentence((x.Occasion as Occasion.Offer)?.Why), name => $"What made you think of {name} when you saw it?"),
            Optional("offer.link", x => FieldText.Name((x.Occasion as Occasion.Offer)?.Link)),
        ]),
        (MessagePurpose.Congratulation,
        [
            Required("news", x => FieldText.Phrase((x.Occasion as Occasion.Congratulation)?.News), name => $"What do you congratulate {name} on?"),
            Optional("thought", x => FieldText.Sentence((x.Occasion as Occasion.Congratulation)?.Thought), _ => "What does the news mean to you, in one sentence?"),
        ]),
        (MessagePurpose.CheckIn,
        [
            Required("seeker.news", x => FieldText.Sentence((x.Occasion as Occasion.CheckIn)?.News), WhatIsNew),
            Optional("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.CheckIn)?.Point), PointOfTalk),
        ]),
        (MessagePurpose.Reconnect,
        [
            Required("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.Reconnect)?.Point), PointOfTalk),
            Required("seeker.news", x => FieldText.Sentence((x.Occasion as Occasion.Reconnect)?.News), WhatIsNew),
            Optional("talk.month", x => x.Month((x.Occasion as Occasion.Reconnect)?.LastTalk)),
        ]),
        (MessagePurpose.ClosingWord,
        [
            Required("seeker.news", x => FieldText.Sentence((x.Occasion as Occasion.ClosingWord)?.News), WhatIsNew),
            Required("help.given", x => FieldText.Phrase((x.Occasion as Occasion.ClosingWord)?.Gave), name => $"What did {name} give you that helped?"),
        ]),
        (MessagePurpose.ConnectionNote, [Optional("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.ConnectionNote)?.Point), PointOfTalk)]),
        (MessagePurpose.Applied,
        [
            Optional("applied.for", x => FieldText.Phrase((x.Occasion as Occasion.Applied)?.For), _ => "What do you apply for, such as \"the post of junior planner\"?"),
            Optional("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.Applied)?.Point), _ => "Which point of your talk helped you to decide?"),
        ]),
    ];

    public static string PointOfTalk(string name) => $"Which point of your talk with {name} stayed with you?";

    private static string WhatIsNew(string name) => $"What is new with you that {name} would like to hear?";
}
