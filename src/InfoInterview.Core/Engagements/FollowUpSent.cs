using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The one follow-up was sent (G8.1).</summary>
public sealed record FollowUpSent : Fact
{
    /// <summary>The way it went.</summary>
    public required Channel By { get; init; }
}
