using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// A message exactly as it was sent. It belongs to the fact that tells of the sending and is never changed. Equal when all parts are
/// equal (G9.2).
/// </summary>
public sealed record SentCopy
{
    /// <summary>Which copy it is.</summary>
    public required SentCopyId Id { get; init; }

    /// <summary>To whom.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The <see cref="Fact.Reference"/> of the fact that tells of it; <c>null</c> when none does.</summary>
    public string? Fact { get; init; }

    /// <summary>What it was for.</summary>
    public required MessagePurpose Purpose { get; init; }

    /// <summary>The way it went.</summary>
    public required Channel Channel { get; init; }

    /// <summary>The language it was written in, as a tag such as <c>en</c>.</summary>
    public string Language { get; init; } = MessageStyle.English;

    /// <summary>The subject line; <c>null</c> where the channel has none.</summary>
    public string? Subject { get; init; }

    /// <summary>The text, with <c>\n</c> between lines.</summary>
    public required string Body { get; init; }

    /// <summary>Where it went; empty when that is not known.</summary>
    public ValueList<ContactPoint> To { get; init; }

    /// <summary>The names of the files that went with it; may be empty.</summary>
    public ValueList<string> Attachments { get; init; }

    /// <summary>Its id as a mail, without brackets; <c>null</c> when it was none, or its id is not known.</summary>
    public string? MessageId { get; init; }

    /// <summary>The draft that it was; <c>null</c> when it was sent as it was composed.</summary>
    public DraftId? Draft { get; init; }

    /// <summary>When it was sent.</summary>
    public required Instant At { get; init; }
}
