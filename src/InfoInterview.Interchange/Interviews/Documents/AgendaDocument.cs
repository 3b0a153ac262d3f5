using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Interviews.Documents;

internal sealed class AgendaDocument : Document
{
    /// <summary>What people call the flow.</summary>
    public string? Flow { get; set; }

    public List<string?>? Objectives { get; set; }

    /// <summary>All phases of the flow, those that fell too.</summary>
    public List<PhaseDocument?>? Phases { get; set; }

    public List<KeptPhaseDocument?>? Minutes { get; set; }
}
