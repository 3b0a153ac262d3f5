using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Actions;

/// <summary>Why there is something to do: the stretch of a note that it came from. Equal when both parts are equal (G6.1).</summary>
public sealed record ActionSource
{
    /// <summary>The note.</summary>
    public required NoteId Note { get; init; }

    /// <summary>The stretch of the note's text, in UTF-16 units; <c>null</c> for the whole note.</summary>
    public TextSpan? Span { get; init; }
}
