namespace InfoInterview.Notes;

/// <summary>Words that several people used. Equal when all parts are equal (G6.4).</summary>
public sealed record KeyPhrase
{
    /// <summary>The words, as they were written first.</summary>
    public required string Words { get; init; }

    /// <summary>How many people used them, in one form or another; at least 2.</summary>
    public required int People { get; init; }

    /// <summary>Where they stand: the note, and the line of its text.</summary>
    public required ValueList<PhrasePlace> Places { get; init; }
}
