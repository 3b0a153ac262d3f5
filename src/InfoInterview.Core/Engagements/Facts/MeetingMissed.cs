using InfoInterview.Engagements.Folding;
using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>An agreed conversation did not take place because one of the two was not there.</summary>
public sealed record MeetingMissed : Fact
{
    /// <summary>Who was not there.</summary>
    public required Side By { get; init; }

    /// <summary>Which one; <c>null</c> for the one that stood at that time.</summary>
    public Appointment? Appointment { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MeetingMissed>("meetingMissed")
    {
        Since = 2,
        Make = static at => new MeetingMissed { At = at, By = Side.Contact },
        Words = static fact => fact.By == Side.Seeker ? "you were not there" : "they were not there",
        Parts =
        [
            PartOf<MeetingMissed>.Word<Side>("who", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true),
            PartOf<MeetingMissed>.Appointment("appointment", static fact => fact.Appointment, static (fact, value) => fact with { Appointment = value }, since: 3),
        ],
        Choices =
        [
            new("theyWereAbsent", "They were not there", "missed", static at => new MeetingMissed { At = at, By = Side.Contact }),
            new("wasAbsent", "I was not there", "missed", static at => new MeetingMissed { At = at, By = Side.Seeker }),
        ],
        Does = static (ref History history, MeetingMissed fact) => history.CallOff(fact, fact.Appointment),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
