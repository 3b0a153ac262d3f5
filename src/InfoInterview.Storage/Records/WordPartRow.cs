namespace InfoInterview.Storage.Records;

/// <summary>
/// A word that occurs among a seeker's contacts, under one of the letters from which on it is found: each word stands here once for every
/// letter that it has, however many contacts have it.
/// </summary>
internal sealed class WordPartRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    /// <summary>The word from one of its letters on, cut to <see cref="SearchWords.MaxPart"/>.</summary>
    public required string Part { get; init; }

    /// <summary>The whole word.</summary>
    public required string Word { get; init; }
}
