using InfoInterview.Engagements;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>A message that was sent, or a text that came in, as a page shows it.</summary>
internal sealed record WrittenText
{
    public required Instant At { get; init; }

    /// <summary>What it is, such as "You wrote, by e-mail".</summary>
    public required string Title { get; init; }

    public string? Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>The id of a text that came in; <c>null</c> of one that was sent.</summary>
    public Guid? Received { get; init; }

    /// <summary>Whether something was recorded of a text that came in.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>Both kinds, the newest first.</summary>
    public static IReadOnlyList<WrittenText> Of(IEnumerable<SentCopy> sent, IEnumerable<Stored<ReceivedText>> received) =>
    [
        .. sent.Select(copy => new WrittenText { At = copy.At, Title = Spoken.Of($"You wrote: {HappeningText.Of(copy.Channel)}"),
            Subject = copy.Subject, Body = copy.Body })
            .Concat(received.Select(text => new WrittenText
            {
                At = text.Value.At,
                Title = text.Value.From is { } from ? Spoken.Of($"They wrote, from {from}") : Spoken.Of("They wrote"),
                Subject = text.Value.Subject,
                Body = text.Value.Body,
                Received = text.Value.Id.Value,
                IsRecorded = text.Value.Fact is not null,
            }))
            .OrderByDescending(text => text.At),
    ];
}
