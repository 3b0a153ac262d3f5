using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// A line that asks for a theme. Made by <see cref="ThemeAdvisor"/> alone, so that whoever is asked sees only what has passed the
/// <see cref="ConfidentialityGate"/> (G2.5).
/// </summary>
public sealed class ThemeQuestion
{
    internal ThemeQuestion(ReleasedNotes notes, InterviewNote note, TextSpan span, int most)
    {
        Notes = notes;
        Note = note;
        Span = span;
        Most = most;
    }

    /// <summary>The notes that may be seen, with the themes in them and what was decided about each.</summary>
    public ReleasedNotes Notes { get; }

    /// <summary>The note of the line; it is one of those.</summary>
    public InterviewNote Note { get; }

    /// <summary>The line, in the note's text.</summary>
    public TextSpan Span { get; }

    /// <summary>How many proposals are wanted at most; at least 1.</summary>
    public int Most { get; }

    /// <summary>The words of the line.</summary>
    public string Line => Note.Quote(Span);
}
