namespace InfoInterview.Host.Api;

/// <summary>A text that came in.</summary>
internal sealed record ReceivedRequest
{
    /// <summary>The text, word for word.</summary>
    public string? Text { get; init; }

    /// <summary>The way it came, such as <c>linkedIn</c>.</summary>
    public string? By { get; init; }
}
