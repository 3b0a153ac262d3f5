namespace InfoInterview.Host.Feeds;

/// <summary>What came of asking for a calendar.</summary>
internal sealed record FeedAnswer
{
    /// <summary>The calendar; <c>null</c> when it is the same as before.</summary>
    public byte[]? File { get; init; }

    /// <summary>What the server calls this state of it; <c>null</c> when it does not.</summary>
    public string? Tag { get; init; }
}
