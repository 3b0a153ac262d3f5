using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Interviews.Documents;

internal sealed class PassedOverDocument : Document
{
    public string? Key { get; set; }

    public string? Rule { get; set; }

    public string? Reason { get; set; }
}
