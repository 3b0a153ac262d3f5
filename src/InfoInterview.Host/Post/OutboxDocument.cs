using System.Text.Json;
using System.Text.Json.Serialization;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>What a message in the outbox is: the text itself, as it was approved, and what is recorded when it is sent.</summary>
internal sealed record OutboxDocument
{
    public required Guid Draft { get; init; }

    public required MessagePurpose Purpose { get; init; }

    public required Channel Channel { get; init; }

    public required string Language { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>The one address.</summary>
    public required string To { get; init; }

    /// <summary>The own address to which a copy goes, unseen by the other; <c>null</c> for none.</summary>
    public string? CopyTo { get; init; }

    /// <summary>The id that it has as a mail.</summary>
    public required string MessageId { get; init; }

    /// <summary>When a person pressed the button.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Of text, recipients and history, as they were approved.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The fact that is recorded when it is sent, as it is kept.</summary>
    public required string Fact { get; init; }

    [JsonIgnore]
    public Instant Pressed => Instant.FromDateTimeOffset(Since);

    [JsonIgnore]
    public DraftId DraftId => new(Draft);

    /// <summary>The copy that is kept: what went out, whatever was typed since.</summary>
    public SentCopy CopyOf(SentCopyId id, ContactId contact, Instant at) => new()
    {
        Id = id,
        Contact = contact,
        Purpose = Purpose,
        Channel = Channel,
        Language = Language,
        Subject = Subject,
        Body = Body,
        To = [ContactPoint.Email(To)],
        MessageId = MessageId,
        Draft = DraftId,
        At = at,
    };

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
