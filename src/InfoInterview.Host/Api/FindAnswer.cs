using InfoInterview.Host.Happenings;
using InfoInterview.Host.Notes;

namespace InfoInterview.Host.Api;

/// <summary>Something that was found in a note, for a person to accept or to refuse.</summary>
internal sealed record FindAnswer
{
    /// <summary>By what it is decided on.</summary>
    public required string Key { get; init; }

    /// <summary>What it says, such as "You promised: send the article".</summary>
    public required string Words { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The day that was read; <c>null</c> when none was.</summary>
    public string? Due { get; init; }

    public static FindAnswer Of(NoteFind find) => new()
    {
        Key = find.Key,
        Words = find.Words,
        Start = find.Span.Start,
        Length = find.Span.Length,
        Due = find.Due is { } day ? LocalText.WriteDate(day) : null,
    };
}
