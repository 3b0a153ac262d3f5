namespace InfoInterview.Host.Feeds;

/// <summary>How reading a calendar from its address went.</summary>
internal sealed record FeedView
{
    public required string Server { get; init; }

    /// <summary>When it was fetched last, in UTC; <c>null</c> when it never was.</summary>
    public string? FetchedAt { get; init; }

    /// <summary>Why it could not be read the last time; <c>null</c> when it could.</summary>
    public string? Problem { get; init; }
}
