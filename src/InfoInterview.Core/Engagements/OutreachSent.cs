using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>The request was sent (G9.2). A second one in the same silence is the one attempt by another way (G8.1).</summary>
public sealed record OutreachSent : Fact
{
    /// <summary>The way it went.</summary>
    public required Channel By { get; init; }

    /// <summary>The addresses it went to; may be empty when they are not known.</summary>
    public ValueList<ContactPoint> To { get; init; }
}
