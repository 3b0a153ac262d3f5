namespace InfoInterview.Engagements;

/// <summary>The seeker withdrew the request: nothing more is planned until it is reopened.</summary>
public sealed record OutreachWithdrawn : Fact
{
}
