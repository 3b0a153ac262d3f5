namespace InfoInterview.Outreach;

/// <summary>
/// How many words a message may have. Advice in the world disagrees, so each figure is a preset that says where it comes from. Equal when
/// all parts are equal.
/// </summary>
public sealed record MessageLength
{
    /// <summary>The most characters that LinkedIn takes in the note of an invitation.</summary>
    public const int NoteCharacters = 300;

    /// <summary>At most 200 words: about what fits the first screen of an e-mail.</summary>
    public static MessageLength AtMost200 { get; } = new() { MostWords = 200, Source = "the guide's \"concise and personal\" (G3.5), read as one screen" };

    /// <summary>80 to 200 words: room for all eight components, and no more.</summary>
    public static MessageLength From80To200 { get; } = new() { LeastWords = 80, MostWords = 200, Source = "career centres' letters of request, with all eight components of G3.2" };

    /// <summary>Under 100 words: what is read on a phone between two meetings.</summary>
    public static MessageLength Under100 { get; } = new() { MostWords = 99, Source = "advice for reaching busy people: read in half a minute, on a phone" };

    /// <summary>The fewest words, inclusive; zero when there is no lower end.</summary>
    public int LeastWords { get; init; }

    /// <summary>The most words, inclusive.</summary>
    public required int MostWords { get; init; }

    /// <summary>Where the figures come from, as a phrase.</summary>
    public required string Source { get; init; }
}
