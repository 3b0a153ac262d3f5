namespace InfoInterview.Notes;

/// <summary>A note with another text, and what became of its marks. Equal when all parts are equal (G6.2).</summary>
public sealed record NoteRewrite
{
    /// <summary>The note with the new text and every mark whose words are still there.</summary>
    public required InterviewNote Note { get; init; }

    /// <summary>
    /// The marks whose words were changed, as they stood in the old text and in their old order: nobody has said so of the new words. May
    /// be empty. One that keeps a passage back deserves a look above all.
    /// </summary>
    public ValueList<NoteMark> Lost { get; init; }

    /// <summary>The note and how many marks were lost; never the text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Note}, {Lost.Count} marks lost");
}
