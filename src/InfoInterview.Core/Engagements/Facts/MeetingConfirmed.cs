using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>Place or link, date and time were confirmed beforehand (G5.3).</summary>
public sealed record MeetingConfirmed : Fact
{
    internal static FactKind Entry { get; } = new FactKind<MeetingConfirmed>("meetingConfirmed")
    {
        Since = 1,
        Make = static at => new MeetingConfirmed { At = at },
        Words = static _ => "you confirmed the conversation",
        Choices =
        [
            new("meetingConfirmed", "I confirmed the meeting", "meeting confirmed", static at => new MeetingConfirmed { At = at }),
        ],
        Does = static (ref History history, MeetingConfirmed fact) => history.Confirm(fact),
        IsMessage = true,
    };

    internal override FactKind Row => Entry;
}
