using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Interviews.Documents;

internal sealed class PhaseDocument : Document
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Purpose { get; set; }

    public int? Least { get; set; }

    public int? Usual { get; set; }

    public int? Most { get; set; }

    public bool? MustStay { get; set; }

    public int? Weight { get; set; }

    public List<string?>? Objectives { get; set; }

    public List<string?>? Themes { get; set; }
}
