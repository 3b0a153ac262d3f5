using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// A reply with what is known of it beside its words, as a mail program or a mail file gives it. Equal when all its parts are.
/// </summary>
public sealed record ReplyText
{
    /// <summary>The body as it came, quoted original and all.</summary>
    public required string Body { get; init; }

    /// <summary>The day it came, where the contact is; years and weekdays are read from it.</summary>
    public required LocalDate Received { get; init; }

    /// <summary>The subject; <c>null</c> when there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether headers such as Auto-Submitted tell that a machine wrote it; the words may tell so too.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>What a report of a mail system says of the delivery; <c>null</c> when it is none.</summary>
    public BounceKind? Bounce { get; init; }

    /// <summary>The address of which such a report says so; <c>null</c> when it names none.</summary>
    public string? FailedAddress { get; init; }
}
