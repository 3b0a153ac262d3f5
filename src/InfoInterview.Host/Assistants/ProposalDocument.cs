using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Assistants;

/// <summary>What a program proposes: something that happened, or the words of a message.</summary>
internal sealed record ProposalDocument
{
    /// <summary>The fact, as it is kept; <c>null</c> when it is a message.</summary>
    public string? Fact { get; init; }

    public MessagePurpose Purpose { get; init; }

    public Channel Channel { get; init; }

    public string Language { get; init; } = MessageStyle.English;

    public string? Subject { get; init; }

    /// <summary>The text of the message; <c>null</c> when it is a fact.</summary>
    public string? Body { get; init; }

    /// <summary>The document; <c>null</c> when it cannot be read.</summary>
    public static ProposalDocument? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<ProposalDocument>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>The fact; <c>null</c> when there is none that can be read.</summary>
    public Fact? ReadFact() => FactJson.TryRead(Fact, out var fact, out _) ? fact : null;
}
