using InfoInterview.Engagements.Folding;
using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>An agreed conversation was called off; its duties end.</summary>
public sealed record MeetingCancelled : Fact
{
    /// <summary>Who called it off.</summary>
    public required Side By { get; init; }

    /// <summary>Which one; <c>null</c> for the one that stood at that time.</summary>
    public Appointment? Appointment { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MeetingCancelled>("meetingCancelled")
    {
        Since = 2,
        Make = static at => new MeetingCancelled { At = at, By = Side.Contact },
        Words = static fact => fact.By == Side.Seeker ? "you called it off" : "they called it off",
        Parts =
        [
            PartOf<MeetingCancelled>.Word<Side>("who", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true),
            PartOf<MeetingCancelled>.Appointment("appointment", static fact => fact.Appointment, static (fact, value) => fact with { Appointment = value }, since: 3),
        ],
        Choices =
        [
            new("theyCalledOff", "They called it off", "called off", static at => new MeetingCancelled { At = at, By = Side.Contact }),
            new("calledOff", "I called it off", "called off", static at => new MeetingCancelled { At = at, By = Side.Seeker }),
        ],
        Does = static (ref History history, MeetingCancelled fact) => history.CallOff(fact, fact.Appointment),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
