using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>A line in which a phrase stands. Equal when all parts are equal.</summary>
public sealed record PhrasePlace
{
    /// <summary>The note.</summary>
    public required NoteId Note { get; init; }

    /// <summary>The line, in the note's text.</summary>
    public required TextSpan Line { get; init; }
}
