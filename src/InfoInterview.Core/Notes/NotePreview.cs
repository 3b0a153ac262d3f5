using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// What of one note leaves, to be looked at before it does: it is made by what lets the note out, so that the two cannot differ. For the
/// seeker's own screen. Equal when all parts are equal; its text form never shows the words (G2.5).
/// </summary>
public sealed record NotePreview
{
    /// <summary>The note.</summary>
    public required NoteId Note { get; init; }

    /// <summary>The text exactly as it leaves; <c>null</c> when the note stays behind whole.</summary>
    public string? Leaves { get; init; }

    /// <summary>The passages that stay behind, in the text of the note as the seeker has it; empty when all of it leaves.</summary>
    public ValueList<TextSpan> Stays { get; init; }

    /// <summary>The note and how much of it stays behind; never the text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
            $"Note {Note}: {(Leaves is null ? "stays" : Stays.IsEmpty ? "leaves" : $"leaves without {Stays.Count} passages")}");
}
