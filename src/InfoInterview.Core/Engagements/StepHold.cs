using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>That a step waits although it would be due, why, and the next possible day. Equal when all parts are equal.</summary>
public sealed record StepHold
{
    /// <summary>Why.</summary>
    public required HoldCause Cause { get; init; }

    /// <summary>The first day on which it may be done; a backlog has no date and is looked at again on that day.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>The fact behind it; <c>null</c> when there is no single one.</summary>
    public Fact? Fact { get; init; }

    /// <summary>Who else of the organisation was asked, by name; <c>null</c> where the hold has another cause.</summary>
    public string? Colleague { get; init; }

    /// <summary>The rule that holds it; <c>null</c> when the seeker put it off.</summary>
    public RuleDescriptor? Rule => Cause switch
    {
        HoldCause.Away => FollowUpRules.WaitForReturn,
        HoldCause.Cap => FollowUpRules.SpareTheMuchAsked,
        HoldCause.Pace => FollowUpRules.KeepPace,
        HoldCause.Backlog => FollowUpRules.ThankFirst,
        HoldCause.Colleague => FollowUpRules.OneInAHouse,
        _ => null,
    };

    /// <summary>Such as "held to Thu 1 October: others have asked them as often as is allowed".</summary>
    public override string ToString() => $"held to {TimePoint.OnDay(Until)}: {Why}";

    private string Why => Cause switch
    {
        HoldCause.Away when Fact is ReplyReceived { Until: { } back } => $"they are out of office and return on {TimePoint.OnDay(back)}",
        HoldCause.Away => "they are out of office, and nobody knows for how long",
        HoldCause.Cap => "others have asked them as often as is allowed",
        HoldCause.Pace => "you have asked as many people as you can do justice to",
        HoldCause.Backlog => "thanks and notes that you owe to others come first",
        HoldCause.Colleague => $"you asked {Colleague ?? "somebody else"} of the same house, and no answer has come",
        _ => "you put it off",
    };
}
