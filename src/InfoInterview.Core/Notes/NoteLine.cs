using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>A line of a note and the category that it most likely belongs to. Equal when all parts are equal (G6.2).</summary>
public sealed record NoteLine
{
    /// <summary>The line without its bullet, number or box.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The category; <c>null</c> when no word tells.</summary>
    public NoteCategory? Category { get; init; }

    /// <summary>How sure the reader is of the category, from 0 to 1.</summary>
    public double Certainty { get; init; }
}
