using InfoInterview.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Messages;

/// <summary>The ways a message can go, seen from what has happened.</summary>
internal static class MessageWays
{
    /// <summary>Whether people see a subject line there.</summary>
    public static bool ShowSubject(Channel channel) => channel is Channel.Email or Channel.WarmIntroduction;

    /// <summary>The open ways, best first, with their reasons.</summary>
    public static ValueList<ChannelAdvice> Rank(Engagement engagement) => ChannelAdvisor.Rank(engagement.Contact, Attempts(engagement).ToValueList());

    /// <summary>The way of the request; <c>null</c> before it went out.</summary>
    public static Channel? OfRequest(Engagement engagement) => engagement.Facts.OfType<OutreachSent>().LastOrDefault()?.By;

    /// <summary>What came of each message. Until the one reminder went out, an answer may still be on its way, and silence says nothing.</summary>
    private static List<ChannelAttempt> Attempts(Engagement engagement)
    {
        var attempts = new List<ChannelAttempt>();
        var isReminded = false;
        for (var at = engagement.Facts.Count - 1; at >= 0; at--)
        {
            var fact = engagement.Facts[at];
            isReminded |= fact is FollowUpSent;
            var by = fact switch { OutreachSent sent => sent.By, FollowUpSent followUp => followUp.By, _ => (Channel?)null };
            if (by is not { } channel || OutcomeAfter(engagement, at, isReminded) is not { } outcome) continue;
            attempts.Add(new ChannelAttempt { Channel = channel, At = fact.At, Outcome = outcome.What, Point = outcome.Address });
        }

        return attempts;
    }

    private static (AttemptOutcome What, People.ContactPoint? Address)? OutcomeAfter(Engagement engagement, int sent, bool isReminded)
    {
        foreach (var later in engagement.Facts.Skip(sent + 1))
        {
            if (later is DeliveryFailed { Kind: BounceKind.Hard } failed) return (AttemptOutcome.NotDelivered, failed.Address);
            if (later is ReplyReceived { Meaning: not ReplyMeaning.OutOfOffice }) return (AttemptOutcome.Answered, null);
            if (later is OutreachSent or FollowUpSent) break;
        }

        return isReminded ? (AttemptOutcome.Silent, null) : null;
    }
}
