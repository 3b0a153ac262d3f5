namespace InfoInterview.Host.Feeds;

/// <summary>What is kept of the address of a calendar.</summary>
internal sealed record FeedState
{
    /// <summary>The address, protected by the keys of the host: whoever knows it can read the calendar.</summary>
    public required string Address { get; init; }

    /// <summary>The host of the address, to be shown.</summary>
    public required string Server { get; init; }

    /// <summary>What the server called the state that was fetched last.</summary>
    public string? Tag { get; init; }

    /// <summary>When it was fetched last, in UTC; <c>null</c> when it never was.</summary>
    public string? FetchedAt { get; init; }

    /// <summary>Why it could not be fetched the last time; <c>null</c> when it could.</summary>
    public string? Problem { get; init; }
}
