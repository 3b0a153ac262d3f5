using InfoInterview.Host.Inputs;
using InfoInterview.Host.Post;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>A message in the outbox.</summary>
internal sealed record OutboxView
{
    /// <summary>By which it is named.</summary>
    public required string Key { get; init; }

    public required Guid Contact { get; init; }

    public required Guid Draft { get; init; }

    public required string Purpose { get; init; }

    public required string Subject { get; init; }

    public required string To { get; init; }

    /// <summary>How far it has come.</summary>
    public required string State { get; init; }

    /// <summary>Since when, in UTC.</summary>
    public required string At { get; init; }

    /// <summary>Why, in words for people; <c>null</c> when there is nothing to say.</summary>
    public string? Why { get; init; }

    /// <summary>When it is tried again, in UTC; <c>null</c> unless it waits.</summary>
    public string? Next { get; init; }

    public static OutboxView Of(OutboxItem item) => new()
    {
        Key = item.Key,
        Contact = item.Contact.Value,
        Draft = item.Draft,
        Purpose = Words.Of(item.Purpose),
        Subject = item.Subject,
        To = item.To,
        State = Words.Of(item.State),
        At = InstantPattern.General.Format(item.At),
        Why = item.Why.Length == 0 ? null : item.Why,
        Next = item.Next is { } next ? InstantPattern.General.Format(next) : null,
    };
}
