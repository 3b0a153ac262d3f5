using InfoInterview.Engagements.Folding;
using InfoInterview.Interviews;
using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>A conversation was agreed, or an agreed one was moved: the latest agreement counts (G5.3).</summary>
public sealed record MeetingAgreed : Fact
{
    /// <summary>The time as it was agreed.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>How they will talk; <c>null</c> when not said.</summary>
    public InterviewFormat? Format { get; init; }

    /// <summary>Where they meet; <c>null</c> when not said.</summary>
    public MeetingPlace? Place { get; init; }

    /// <summary>Who else takes part, by name; empty when nobody does.</summary>
    public ValueList<string> With { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MeetingAgreed>("meetingAgreed")
    {
        Since = 1,
        Make = static at => new MeetingAgreed { At = at, Appointment = FactSample.Talk(at) },
        Words = static _ => "you agreed to talk",
        Parts =
        [
            PartOf<MeetingAgreed>.Appointment("appointment", static fact => fact.Appointment, static (fact, value) => fact with { Appointment = value }, needed: true, since: 1),
            PartOf<MeetingAgreed>.Word<InterviewFormat>("form", static fact => fact.Format, static (fact, value) => fact with { Format = value }),
            PartOf<MeetingAgreed>.Word<MeetingPlace>("place", static fact => fact.Place, static (fact, value) => fact with { Place = value }, since: 3),
            PartOf<MeetingAgreed>.Texts("with", static fact => fact.With, static (fact, value) => fact with { With = value }, since: 3),
        ],
        Choices =
        [
            new("meetingAgreed", "We agreed on a time", "time agreed", static at => new MeetingAgreed { At = at, Appointment = FactSample.Talk(at) }),
        ],
        Does = static (ref History history, MeetingAgreed fact) => history.Agree(fact, fact.Appointment),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
