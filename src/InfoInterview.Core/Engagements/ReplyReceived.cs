using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The contact answered, on whatever channel.</summary>
public sealed record ReplyReceived : Fact
{
    /// <summary>What the answer means.</summary>
    public required ReplyMeaning Meaning { get; init; }

    /// <summary>The way it came; <c>null</c> when not known.</summary>
    public Channel? By { get; init; }
}
