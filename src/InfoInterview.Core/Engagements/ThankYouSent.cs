using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The contact was thanked for the conversation (G5.5).</summary>
public sealed record ThankYouSent : Fact
{
    /// <summary>The way it went; <c>null</c> when not known.</summary>
    public Channel? By { get; init; }
}
