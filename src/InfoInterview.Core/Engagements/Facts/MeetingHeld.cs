using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The conversation took place; <see cref="Fact.At"/> is its real end (G5.5).</summary>
public sealed record MeetingHeld : Fact
{
    internal static FactKind Entry { get; } = new FactKind<MeetingHeld>("meetingHeld")
    {
        Since = 1,
        Make = static at => new MeetingHeld { At = at },
        Words = static _ => "you talked",
        Choices =
        [
            new("meetingHeld", "We talked", "conversation held", static at => new MeetingHeld { At = at }),
        ],
        Does = static (ref History history, MeetingHeld fact) => history.Talk(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
