namespace InfoInterview.Host.Api;

/// <summary>Says of a route that it reads a header; the document of the API tells it so.</summary>
internal sealed record HeaderTaken
{
    public required string Name { get; init; }

    public required string Says { get; init; }

    /// <summary>Whether a request without it is refused.</summary>
    public required bool IsNeeded { get; init; }
}
