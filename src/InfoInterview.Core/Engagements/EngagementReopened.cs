namespace InfoInterview.Engagements;

/// <summary>The seeker takes it up again after letting it rest. It undoes neither a refusal nor a wish for silence.</summary>
public sealed record EngagementReopened : Fact
{
}
