using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The request was sent (G9.2).</summary>
public sealed record OutreachSent : Fact
{
    /// <summary>The way it went.</summary>
    public required Channel By { get; init; }
}
