namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class PointDocument : Document
{
    public string? Kind { get; set; }

    public string? Value { get; set; }

    public string? State { get; set; }

    public string? FoundVia { get; set; }
}
