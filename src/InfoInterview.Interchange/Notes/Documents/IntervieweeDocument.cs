using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Notes.Documents;

internal sealed class IntervieweeDocument : Document
{
    public string? Contact { get; set; }

    public string? Name { get; set; }

    public string? Organization { get; set; }

    public string? Role { get; set; }

    public string? Sector { get; set; }

    public string? Stage { get; set; }

    public string? OrganizationSize { get; set; }
}
