using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>What a file's header says about its message.</summary>
internal sealed record MessageHeader
{
    public required string Id { get; init; }

    public required MessagePurpose Purpose { get; init; }

    public required ValueList<Channel> Channels { get; init; }

    public required string Tone { get; init; }

    public required string Language { get; init; }

    public Formality? Address { get; init; }

    public required ValueList<string> Required { get; init; }

    public TextLimit? Limit { get; init; }

    public bool Requires(string field) => Required.AsSpan().Contains(field);
}
