using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>The one follow-up was sent (G8.1).</summary>
public sealed record FollowUpSent : Fact
{
    /// <summary>The way it went.</summary>
    public required Channel By { get; init; }

    /// <summary>The addresses it went to; may be empty when they are not known.</summary>
    public ValueList<ContactPoint> To { get; init; }
}
