using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// The figures behind the next steps, each a wait with its unit. <see cref="Guide"/> is the preset of the guide; where advice in the world
/// differs, a host changes a figure here and nothing else. Equal when all figures are equal.
/// </summary>
public sealed record FollowUpPolicy
{
    /// <summary>The guide's figures: a follow-up after one to two weeks (G8.1), thanks within 24 hours and overdue at 48 (G5.5).</summary>
    public static FollowUpPolicy Guide { get; } = new();

    /// <summary>From the request to the first day of the follow-up.</summary>
    public Wait.CalendarDays FollowUpOpens { get; init; } = Wait.OfDays(7);

    /// <summary>From the request to the last day of the follow-up.</summary>
    public Wait.CalendarDays FollowUpDue { get; init; } = Wait.OfDays(14);

    /// <summary>From a yes to the last day for offering times.</summary>
    public Wait.CalendarDays OfferTimesDue { get; init; } = Wait.OfDays(2);

    /// <summary>From a no to the last day for thanking.</summary>
    public Wait.CalendarDays ThankForRefusalDue { get; init; } = Wait.OfDays(2);

    /// <summary>From the end of the conversation to the end of the time for thanks.</summary>
    public Wait.Elapsed ThanksDue { get; init; } = Wait.OfElapsed(Duration.FromHours(24));

    /// <summary>From the end of the conversation to the moment at which thanks are overdue; they are still owed then.</summary>
    public Wait.Elapsed ThanksOverdue { get; init; } = Wait.OfElapsed(Duration.FromHours(48));

    /// <summary>From the follow-up to the first day of letting it rest.</summary>
    public Wait.CalendarDays LetItRestOpens { get; init; } = Wait.OfDays(7);

    /// <summary>From the follow-up to the last day of letting it rest.</summary>
    public Wait.CalendarDays LetItRestDue { get; init; } = Wait.OfDays(14);

    /// <summary>How long before an agreed time one should be there; 5 to 10 minutes by the guide (G5.1).</summary>
    public Duration ArriveEarly { get; init; } = Duration.FromMinutes(10);

    /// <summary>What contradicts itself in the figures, a sentence each; empty when all is well.</summary>
    public ValueList<string> Problems
    {
        get
        {
            var problems = new List<string>();
            if (FollowUpDue.Count < FollowUpOpens.Count) problems.Add($"The follow-up would be due ({FollowUpDue}) before it opens ({FollowUpOpens}).");
            if (LetItRestDue.Count < LetItRestOpens.Count) problems.Add($"Letting it rest would be due ({LetItRestDue}) before it opens ({LetItRestOpens}).");
            if (ThanksOverdue.Duration < ThanksDue.Duration) problems.Add($"Thanks would be overdue ({ThanksOverdue}) before they are due ({ThanksDue}).");
            if (ArriveEarly < Duration.Zero) problems.Add("Nobody can arrive a negative time early.");
            return problems.ToValueList();
        }
    }
}
