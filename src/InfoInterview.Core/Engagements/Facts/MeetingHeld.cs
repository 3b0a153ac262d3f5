using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>The conversation took place; <see cref="Fact.At"/> is its real end (G5.5).</summary>
public sealed record MeetingHeld : Fact
{
    /// <summary>Whether it broke off and is to be continued; thanks are then sent once, at the end.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>When a talk that broke off is to be continued, at the earliest; <c>null</c> when not said.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether the seeker came late, so that the thanks hold a word of apology.</summary>
    public bool WasLate { get; init; }

    /// <summary>Who else took part, by name; each is thanked in words of their own. Empty when nobody did.</summary>
    public ValueList<string> With { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MeetingHeld>("meetingHeld")
    {
        Since = 1,
        Make = static at => new MeetingHeld { At = at },
        Words = static _ => "you talked",
        Parts =
        [
            PartOf<MeetingHeld>.Flag("isCutShort", static fact => fact.IsCutShort, static (fact, value) => fact with { IsCutShort = value }, since: 3),
            PartOf<MeetingHeld>.Day("until", static fact => fact.Until, static (fact, value) => fact with { Until = value }, since: 3),
            PartOf<MeetingHeld>.Flag("wasLate", static fact => fact.WasLate, static (fact, value) => fact with { WasLate = value }, since: 3),
            PartOf<MeetingHeld>.Texts("with", static fact => fact.With, static (fact, value) => fact with { With = value }, since: 3),
        ],
        Choices =
        [
            new("meetingHeld", "We talked", "conversation held", static at => new MeetingHeld { At = at }),
            new("talkCutShort", "We talked, and will go on another time", "broken off", static at => new MeetingHeld { At = at, IsCutShort = true }),
            new("talkedLate", "We talked, and I was late", "conversation held", static at => new MeetingHeld { At = at, WasLate = true }),
        ],
        Does = static (ref History history, MeetingHeld fact) => history.Talk(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
