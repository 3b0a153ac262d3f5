using InfoInterview.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Messages;

/// <summary>What a page must know of the way a message takes.</summary>
internal static class MessageWays
{
    /// <summary>Whether people see a subject line there.</summary>
    public static bool ShowSubject(Channel channel) => channel is Channel.Email or Channel.WarmIntroduction;

    /// <summary>Whether the two have been in touch.</summary>
    public static bool AreInTouch(Engagement engagement) => engagement.Facts.Any(fact => fact is OutreachSent or ReplyReceived or MeetingHeld);
}
