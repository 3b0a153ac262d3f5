namespace InfoInterview.Host.Api;

/// <summary>The address of talks and due steps.</summary>
internal sealed record SubscriptionView
{
    /// <summary>The whole address, told this one time.</summary>
    public required string Address { get; init; }
}
