using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>The ways to a person, seen from what has happened (G3.4, G8.1).</summary>
public static class WaysTried
{
    /// <summary>
    /// What came of each message. Until the one reminder went out, an answer may still be on its way, and silence says nothing.
    /// </summary>
    /// <param name="engagement">The history.</param>
    /// <returns>The attempts of which something is known, the latest first.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public static ValueList<ChannelAttempt> Of(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        var attempts = new List<ChannelAttempt>();
        (AttemptOutcome What, ContactPoint? Address)? heard = null;
        var isReminded = false;
        for (var at = engagement.Facts.Count - 1; at >= 0; at--)
        {
            var fact = engagement.Facts[at];
            isReminded |= fact is FollowUpSent;
            if (ChannelOf(fact) is not { } channel)
            {
                // Going backwards, what happened first after a message is what is met last.
                heard = HeardIn(fact) ?? heard;
                continue;
            }

            if ((heard ?? (isReminded ? (AttemptOutcome.Silent, null) : null)) is { } outcome)
            {
                attempts.Add(new ChannelAttempt { Channel = channel, At = fact.At, Outcome = outcome.What, Point = outcome.Address });
            }

            heard = null;
        }

        return attempts.ToValueList();
    }

    /// <summary>The ways that are open, the best first, with their reasons.</summary>
    /// <param name="engagement">The history.</param>
    /// <returns>What <see cref="ChannelAdvisor"/> says of the contact after these attempts.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public static ValueList<ChannelAdvice> Open(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        return ChannelAdvisor.Rank(engagement.Contact, Of(engagement));
    }

    /// <summary>The way of the latest request.</summary>
    /// <param name="engagement">The history.</param>
    /// <returns>The channel; <c>null</c> before a request went out.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public static Channel? OfRequest(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        for (var at = engagement.Facts.Count - 1; at >= 0; at--)
        {
            if (engagement.Facts[at] is OutreachSent sent) return sent.By;
        }

        return null;
    }

    /// <summary>
    /// The way on which the message of a step goes: a reminder stays in the thread of the request, everything else goes the best
    /// way that is open.
    /// </summary>
    /// <param name="engagement">The history.</param>
    /// <param name="step">The step.</param>
    /// <returns>The channel; e-mail where no way is known.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static Channel For(Engagement engagement, NextStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Kind == NextStepKind.FollowUp && OfRequest(engagement) is { } way) return way;
        return Open(engagement) is { IsEmpty: false } open ? open[0].Channel : Channel.Email;
    }

    private static Channel? ChannelOf(Fact fact) => fact switch
    {
        OutreachSent sent => sent.By,
        FollowUpSent followUp => followUp.By,
        _ => null,
    };

    private static (AttemptOutcome What, ContactPoint? Address)? HeardIn(Fact fact) => fact switch
    {
        DeliveryFailed { Kind: BounceKind.Hard } failed => (AttemptOutcome.NotDelivered, failed.Address),
        ReplyReceived { Meaning: not ReplyMeaning.OutOfOffice } => (AttemptOutcome.Answered, null),
        _ => null,
    };
}
