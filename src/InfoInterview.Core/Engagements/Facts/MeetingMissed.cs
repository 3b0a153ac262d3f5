using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>An agreed conversation did not take place because one of the two was not there.</summary>
public sealed record MeetingMissed : Fact
{
    /// <summary>Who was not there.</summary>
    public required Side By { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MeetingMissed>("meetingMissed")
    {
        Since = 2,
        Make = static at => new MeetingMissed { At = at, By = Side.Contact },
        Words = static fact => fact.By == Side.Seeker ? "you were not there" : "they were not there",
        Parts =
        [
            PartOf<MeetingMissed>.Word<Side>("who", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true),
        ],
        Choices =
        [
            new("theyWereAbsent", "They were not there", "missed", static at => new MeetingMissed { At = at, By = Side.Contact }),
            new("wasAbsent", "I was not there", "missed", static at => new MeetingMissed { At = at, By = Side.Seeker }),
        ],
        Does = static (ref History history, MeetingMissed fact) => history.CallOff(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
