using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Notes;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>The fields of a note, wherever it is written.</summary>
internal sealed record NoteBox
{
    public required NoteInput Input { get; init; }

    public required InputProblems Problems { get; init; }

    public int Rows { get; init; } = 12;

    /// <summary>The note as another page saved it meanwhile; <c>null</c> when nobody did.</summary>
    public InterviewNote? SavedMeanwhile { get; init; }
}
