using InfoInterview.Engagements.Folding;
using InfoInterview.Interviews;
using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>An agreed conversation was moved: the duties of the old time end, those of the new one begin (G5.3).</summary>
public sealed record MeetingMoved : Fact
{
    /// <summary>The new time.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>Who asked for it; <c>null</c> when not said.</summary>
    public Side? By { get; init; }

    /// <summary>How they will talk; <c>null</c> when not said.</summary>
    public InterviewFormat? Format { get; init; }

    /// <summary>Where they meet; <c>null</c> when not said.</summary>
    public MeetingPlace? Place { get; init; }

    /// <summary>Who else takes part, by name; empty when nobody does.</summary>
    public ValueList<string> With { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MeetingMoved>("meetingMoved")
    {
        Since = 2,
        Make = static at => new MeetingMoved { At = at, Appointment = FactSample.Talk(at) },
        Words = static _ => "the conversation was moved",
        Parts =
        [
            PartOf<MeetingMoved>.Appointment("appointment", static fact => fact.Appointment, static (fact, value) => fact with { Appointment = value }, needed: true),
            PartOf<MeetingMoved>.Word<Side>("who", static fact => fact.By, static (fact, value) => fact with { By = value }),
            PartOf<MeetingMoved>.Word<InterviewFormat>("form", static fact => fact.Format, static (fact, value) => fact with { Format = value }),
            PartOf<MeetingMoved>.Word<MeetingPlace>("place", static fact => fact.Place, static (fact, value) => fact with { Place = value }, since: 3),
            PartOf<MeetingMoved>.Texts("with", static fact => fact.With, static (fact, value) => fact with { With = value }, since: 3),
        ],
        Choices =
        [
            new("meetingMoved", "We moved it to this time", "moved", static at => new MeetingMoved { At = at, Appointment = FactSample.Talk(at) }),
        ],
        Does = static (ref History history, MeetingMoved fact) => history.Agree(fact, fact.Appointment),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
