using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>A note that was found. Equal when all parts are equal.</summary>
public sealed record NoteHit
{
    /// <summary>The note.</summary>
    public required InterviewNote Note { get; init; }

    /// <summary>The words of its text that were found, in the order of the text; empty when no words were looked for.</summary>
    public required ValueList<TextSpan> Highlights { get; init; }
}
