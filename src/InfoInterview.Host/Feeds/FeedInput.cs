namespace InfoInterview.Host.Feeds;

/// <summary>The secret address of a calendar.</summary>
internal sealed record FeedInput
{
    public string? Address { get; init; }
}
