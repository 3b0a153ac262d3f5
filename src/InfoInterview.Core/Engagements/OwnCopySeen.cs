using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The seeker's own message was seen among the sent ones. It is no reply and changes nothing.</summary>
public sealed record OwnCopySeen : Fact
{
    /// <summary>Where it was seen; <c>null</c> when not known.</summary>
    public Channel? By { get; init; }
}
