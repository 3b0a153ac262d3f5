namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>What all facts have; the parts of each kind stand beside it and are read by the table of kinds.</summary>
internal sealed class FactDocument : Document
{
    /// <summary>The version that is needed to understand the fact; left out for the first.</summary>
    public int? Version { get; set; }

    public string? Kind { get; set; }

    public string? At { get; set; }

    public string? Key { get; set; }

    public int? Sequence { get; set; }
}
