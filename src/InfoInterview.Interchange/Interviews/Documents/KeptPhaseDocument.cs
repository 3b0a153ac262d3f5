using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Interviews.Documents;

internal sealed class KeptPhaseDocument : Document
{
    public string? Phase { get; set; }

    public int? Minutes { get; set; }
}
