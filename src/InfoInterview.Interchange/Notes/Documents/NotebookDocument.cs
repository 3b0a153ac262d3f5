using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Notes.Documents;

internal sealed class NotebookDocument : Document
{
    public int? Version { get; set; }

    public List<ThemeDocument?>? Themes { get; set; }

    public List<NoteDocument?>? Notes { get; set; }
}
