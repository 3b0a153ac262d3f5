using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The two connected on LinkedIn or the like (G6.1).</summary>
public sealed record Connected : Fact
{
    /// <summary>Where; <c>null</c> when not noted.</summary>
    public Channel? By { get; init; }
}
