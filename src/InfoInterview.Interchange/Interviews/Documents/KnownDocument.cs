using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Interviews.Documents;

internal sealed class KnownDocument : Document
{
    public string? Name { get; set; }

    public string? From { get; set; }
}
