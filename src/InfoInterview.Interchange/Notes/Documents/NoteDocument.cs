using System.Text.Json;
using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Notes.Documents;

internal sealed class NoteDocument : Document
{
    public int? Version { get; set; }

    public string? Id { get; set; }

    public IntervieweeDocument? With { get; set; }

    public string? Interview { get; set; }

    public string? Day { get; set; }

    public string? Confidentiality { get; set; }

    public string? Text { get; set; }

    public List<JsonElement>? Marks { get; set; }
}
