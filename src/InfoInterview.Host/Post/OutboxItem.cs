using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>A message in the outbox, as it is shown.</summary>
internal sealed record OutboxItem
{
    /// <summary>By which it is named; it changes with every try that a person asks for.</summary>
    public required string Key { get; init; }

    public required ContactId Contact { get; init; }

    public required Guid Draft { get; init; }

    public required MessagePurpose Purpose { get; init; }

    public required string Subject { get; init; }

    public required string To { get; init; }

    /// <summary>The own address to which a copy goes; <c>null</c> for none.</summary>
    public string? CopyTo { get; init; }

    /// <summary>Of the text, its recipient and the history, as they were approved.</summary>
    public required string Fingerprint { get; init; }

    public required OutboxState State { get; init; }

    /// <summary>Since when it stands so; before it was touched, from when on it may be sent.</summary>
    public required Instant At { get; init; }

    /// <summary>Why, in words for people; empty when there is nothing to say.</summary>
    public required string Why { get; init; }

    /// <summary>When it is tried again; <c>null</c> unless it waits.</summary>
    public Instant? Next { get; init; }

    /// <summary>The note that stands there, to be named when a person changes it.</summary>
    public string? Seen { get; init; }

    /// <summary>Whether the same text may not be put there once more.</summary>
    public bool IsInTheWay => State is OutboxState.Waiting or OutboxState.OnItsWay or OutboxState.Unknown or OutboxState.Sent;

    /// <summary>Whether it was sent, and something has to be said about that.</summary>
    public bool IsSentWithTrouble => State == OutboxState.Sent && Why.Length > 0;

    /// <summary>Whether it may have arrived, and nobody knows yet.</summary>
    public bool MayHaveArrived => State is OutboxState.Unknown or OutboxState.OnItsWay;

    /// <summary>Whether a person has to say something.</summary>
    public bool AsksForYou => State is OutboxState.Unknown or OutboxState.Failed or OutboxState.Stopped || IsSentWithTrouble;

    /// <summary>Whether it may be tried once more as it is.</summary>
    public bool MayTryAgain => State is OutboxState.Failed or OutboxState.NotArrived or OutboxState.Withdrawn;

    /// <summary>The item; <c>null</c> when it cannot be read.</summary>
    public static OutboxItem? Of(KeptWork kept, Instant now)
    {
        if (kept.Item.Contact is not { } contact || OutboxDocument.Read(kept.Item.Document) is not { } document) return null;
        var note = OutboxNote.Read(kept.Note);
        return new OutboxItem
        {
            Key = kept.Item.Key,
            Contact = contact,
            Draft = document.Draft,
            Purpose = document.Purpose,
            Subject = document.Subject,
            To = document.To,
            CopyTo = document.CopyTo,
            Fingerprint = document.Fingerprint,
            State = StateOf(kept, note, now),
            At = note?.At ?? kept.Item.DueAt,
            Why = note?.Why ?? "",
            Next = kept.DoneAt is null && note is not { State: OutboxState.OnItsWay } ? kept.Item.DueAt : null,
            Seen = kept.Note,
        };
    }

    /// <summary>What was being handed over by somebody who does not hold it any more was cut off in the middle.</summary>
    private static OutboxState StateOf(KeptWork kept, OutboxNote? note, Instant now) => note switch
    {
        { State: OutboxState.OnItsWay } when kept.DoneAt is not null || kept.HeldUntil is null || kept.HeldUntil <= now =>
            OutboxState.Unknown,
        null or { State: OutboxState.Waiting } when kept.HeldUntil > now => OutboxState.OnItsWay,
        _ => note?.State ?? OutboxState.Waiting,
    };
}
