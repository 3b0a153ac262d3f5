using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Post;

/// <summary>What stands at a message in the outbox: how far it has come, since when, and why.</summary>
internal sealed record OutboxNote
{
    public required OutboxState State { get; init; }

    public required Instant At { get; init; }

    /// <summary>Why, in words for people; empty when there is nothing to say.</summary>
    public string Why { get; init; } = "";

    /// <summary>Reads what <see cref="Write"/> wrote; <c>null</c> when there is nothing, or it is something else.</summary>
    public static OutboxNote? Read(string? text) =>
        text?.Split(' ', 3) is [var state, var at, var why] && Enum.TryParse<OutboxState>(state, out var known) && Enum.IsDefined(known)
        && InstantPattern.ExtendedIso.Parse(at) is { Success: true } moment
            ? new OutboxNote { State = known, At = moment.Value, Why = why } : null;

    public string Write() => $"{State} {InstantPattern.ExtendedIso.Format(At)} {Why}";
}
