using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Notes.Documents;

internal sealed class ThemeDocument : Document
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Parent { get; set; }

    public string? Category { get; set; }

    public string? Questions { get; set; }
}
