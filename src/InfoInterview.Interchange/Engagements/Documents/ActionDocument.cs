namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class ActionDocument : Document
{
    public string? Id { get; set; }

    public string? What { get; set; }

    public string? Kind { get; set; }

    public string? State { get; set; }

    public string? Due { get; set; }

    public string? For { get; set; }

    public bool? Promised { get; set; }

    public string? Note { get; set; }

    public int? SpanStart { get; set; }

    public int? SpanLength { get; set; }

    public string? Confidentiality { get; set; }
}
