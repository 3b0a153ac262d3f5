using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Post;

/// <summary>What a message in the outbox is: which text, as it was approved, and what is recorded when it is sent.</summary>
internal sealed record OutboxDocument
{
    public required Guid Draft { get; init; }

    public required MessagePurpose Purpose { get; init; }

    /// <summary>The subject line, to be shown.</summary>
    public required string Subject { get; init; }

    /// <summary>The address, to be shown.</summary>
    public required string To { get; init; }

    /// <summary>Of text, recipients and history, as they were approved.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The fact that is recorded when it is sent, as it is kept.</summary>
    public required string Fact { get; init; }

    public DraftId DraftId => new(Draft);

    /// <summary>The document; <c>null</c> when it cannot be read.</summary>
    public static OutboxDocument? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<OutboxDocument>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>The fact; <c>null</c> when it cannot be read.</summary>
    public Fact? ReadFact()
    {
        try
        {
            return FactJson.Read(Fact);
        }
        catch (Exception trouble) when (trouble is FormatException or JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
