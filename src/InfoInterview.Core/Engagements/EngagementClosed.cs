namespace InfoInterview.Engagements;

/// <summary>The seeker let it rest; nothing more is planned (G8.1).</summary>
public sealed record EngagementClosed : Fact
{
}
