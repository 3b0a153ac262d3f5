using InfoInterview.Rules;
using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>What to do next, when, and why. Equal when all parts are equal.</summary>
public sealed record NextStep
{
    /// <summary>What to do.</summary>
    public required NextStepKind Kind { get; init; }

    /// <summary>The rule that chose it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>From when, by when, overdue from when.</summary>
    public required TimeWindow Window { get; init; }

    /// <summary>Where the moment of asking lies in the window.</summary>
    public required WindowStatus Status { get; init; }

    /// <summary>A day that was moved, because the contact does not work on it; <c>null</c> when none was.</summary>
    public MovedDay? Moved { get; init; }

    /// <summary>Why, in a few words without a full stop.</summary>
    public string Reason => Moved is { } moved ? $"{Why}; {moved}" : Why;

    private string Why => Kind switch
    {
        NextStepKind.SendRequest => "the request is not sent yet, and goes out on a day the contact works",
        NextStepKind.FollowUp => "one to two weeks without an answer",
        NextStepKind.OfferTimes => "they said yes; offer two or three times within two days",
        NextStepKind.ThankForRefusal => "a no is final, and is thanked for",
        NextStepKind.ConfirmMeeting => "confirm place or link, date and time the day before",
        NextStepKind.HaveConversation => "be there a few minutes early, and keep to the agreed time",
        NextStepKind.SendThanks => "thanks go out within 24 hours of the conversation",
        NextStepKind.WriteNotes => "notes are best written on the same day",
        _ => "no answer to the request and the follow-up",
    };

    /// <summary>Such as "Follow up once: from Mon 9 March, due Mon 16 March (II301: one to two weeks without an answer)".</summary>
    public override string ToString() => $"{Rule.Title}: {Window} ({Rule.Id}: {Reason})";
}
