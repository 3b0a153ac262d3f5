using InfoInterview.Notes;

namespace InfoInterview.Host.Notes;

/// <summary>A note as it may leave the pages for the seeker's own programs; what was told in confidence stays behind.</summary>
internal sealed record ReleasedNote
{
    public required InterviewNote Note { get; init; }

    /// <summary>The note without what stays behind; <c>null</c> when all of it does.</summary>
    public InterviewNote? Leaves { get; init; }

    /// <summary>Whether nothing stays behind, so that the places in its text are those of the note.</summary>
    public required bool IsWhole { get; init; }

    public static ReleasedNote Of(InterviewNote note)
    {
        var released = ConfidentialityGate.Release(new Notebook { Notes = [note] }, WayOut.OwnFile);
        return new ReleasedNote
        {
            Note = note,
            Leaves = released.Notebook.Notes.IsEmpty ? null : released.Notebook.Notes[0],
            IsWhole = released is { Withheld: 0, WithheldPassages: 0 },
        };
    }
}
