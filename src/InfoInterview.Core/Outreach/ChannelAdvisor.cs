using InfoInterview.Outreach.Channels;
using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>Orders the ways to reach somebody (G3.5).</summary>
public static class ChannelAdvisor
{
    /// <summary>
    /// The ways that are open, best first; empty when there is none, or when the contact may not be contacted. Only a way with an
    /// address, a number or somebody to ask is open. A way on which a message did not arrive, or stayed without an answer, moves down.
    /// A phone call is never the first of several.
    /// </summary>
    /// <param name="contact">Whom to reach.</param>
    /// <param name="history">What was tried so far, in any order; of each way the latest counts.</param>
    /// <returns>Each open way once, with what to mind and why it stands where it does (G3.5, G8.1).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public static ValueList<ChannelAdvice> Rank(Contact contact, ValueList<ChannelAttempt> history)
    {
        ArgumentNullException.ThrowIfNull(contact);
        if (!contact.MayBeContacted) return [];
        var ways = Way.OpenTo(contact, history).OrderByDescending(way => way.Weight).ToList();
        if (ways.Count > 1 && ways[0].Advice.Channel == Channel.Phone) (ways[0], ways[1]) = (ways[1], ways[0]);
        return ways.Select(way => way.Advice).ToValueList();
    }
}
