namespace InfoInterview.Host.Api;

/// <summary>What they said, to be asked about further.</summary>
internal sealed record NextQuestionRequest
{
    public string? Said { get; init; }

    /// <summary>The steps that were taken already, such as <c>example</c>.</summary>
    public IReadOnlyList<string>? Climbed { get; init; }
}
