using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// What a contact wrote, as it came in: pasted, or read from a mail. What it means is a fact that a person records. Equal when all parts
/// are equal (G6.2).
/// </summary>
public sealed record ReceivedText
{
    /// <summary>Which text it is.</summary>
    public required ReceivedTextId Id { get; init; }

    /// <summary>From whom.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The <see cref="Engagements.Fact.Reference"/> of what was recorded of it; <c>null</c> while nothing was.</summary>
    public string? Fact { get; init; }

    /// <summary>The way it came; <c>null</c> when that is not known.</summary>
    public Channel? By { get; init; }

    /// <summary>The address it came from, as the mail says; <c>null</c> when none does.</summary>
    public string? From { get; init; }

    /// <summary>The subject of the mail; <c>null</c> when it has none.</summary>
    public string? Subject { get; init; }

    /// <summary>The text, word for word, with <c>\n</c> between lines.</summary>
    public required string Body { get; init; }

    /// <summary>The day it was written, as the mail says; <c>null</c> when none does.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The id of the mail, without brackets; <c>null</c> when it has none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The ids of the mails that it answers, nearest first, without brackets; may be empty.</summary>
    public ValueList<string> Answers { get; init; }

    /// <summary>Whether a machine wrote it, as the mail says.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>What a report of a mail system says of the delivery; <c>null</c> when it is none.</summary>
    public BounceKind? Bounce { get; init; }

    /// <summary>The address of which such a report says so; <c>null</c> when it names none.</summary>
    public string? FailedAddress { get; init; }

    /// <summary>When it was brought here.</summary>
    public required Instant At { get; init; }

    /// <summary>The text for <see cref="ReplyReader"/>.</summary>
    /// <param name="zone">Where the contact is, for the day on which it was brought here.</param>
    /// <returns>The text with what the mail tells of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    public ReplyText ToReply(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new ReplyText
        {
            Body = Body,
            Received = Day ?? At.InZone(zone).Date,
            Subject = Subject,
            IsAutomatic = IsAutomatic,
            Bounce = Bounce,
            FailedAddress = FailedAddress,
        };
    }
}
