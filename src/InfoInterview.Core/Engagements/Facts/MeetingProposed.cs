using InfoInterview.Engagements.Folding;
using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>One of the two offered times for a conversation.</summary>
public sealed record MeetingProposed : Fact
{
    /// <summary>Who offered.</summary>
    public required Side By { get; init; }

    /// <summary>The times; may be empty when they are not noted.</summary>
    public ValueList<Appointment> Times { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MeetingProposed>("meetingProposed")
    {
        Since = 2,
        Make = static at => new MeetingProposed { At = at, By = Side.Seeker },
        Words = static fact => fact.By == Side.Seeker ? "you offered times" : "they offered times",
        Parts =
        [
            PartOf<MeetingProposed>.Word<Side>("who", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true),
            PartOf<MeetingProposed>.Appointments("times", static fact => fact.Times, static (fact, value) => fact with { Times = value }),
        ],
        Choices =
        [
            new("timesOffered", "I offered times", "times offered", static at => new MeetingProposed { At = at, By = Side.Seeker }),
            new("theyOfferedTimes", "They offered times", "they offer times", static at => new MeetingProposed { At = at, By = Side.Contact }),
        ],
        Does = static (ref History history, MeetingProposed fact) => history.Propose(fact),
        IsMessage = true,
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
