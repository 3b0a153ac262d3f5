namespace InfoInterview.Outreach.Messages;

/// <summary>A text that the messages of a language share, such as the lines under a name.</summary>
internal sealed record PartialText
{
    public required string Name { get; init; }

    public required string Language { get; init; }

    public required string File { get; init; }

    public required SourceBody Body { get; init; }
}
