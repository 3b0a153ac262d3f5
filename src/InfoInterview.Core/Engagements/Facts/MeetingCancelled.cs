using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>An agreed conversation was called off; its duties end.</summary>
public sealed record MeetingCancelled : Fact
{
    /// <summary>Who called it off.</summary>
    public required Side By { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MeetingCancelled>("meetingCancelled")
    {
        Since = 2,
        Make = static at => new MeetingCancelled { At = at, By = Side.Contact },
        Words = static fact => fact.By == Side.Seeker ? "you called it off" : "they called it off",
        Parts =
        [
            PartOf<MeetingCancelled>.Word<Side>("who", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true),
        ],
        Choices =
        [
            new("theyCalledOff", "They called it off", "called off", static at => new MeetingCancelled { At = at, By = Side.Contact }),
            new("calledOff", "I called it off", "called off", static at => new MeetingCancelled { At = at, By = Side.Seeker }),
        ],
        Does = static (ref History history, MeetingCancelled fact) => history.CallOff(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
