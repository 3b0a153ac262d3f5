namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class ContactDocument : Document
{
    public string? Id { get; set; }

    public NameDocument? Name { get; set; }

    public string? Organization { get; set; }

    public string? Role { get; set; }

    public string? Field { get; set; }

    public string? Admired { get; set; }

    public List<PointDocument?>? Points { get; set; }

    public string? Zone { get; set; }

    public string? Region { get; set; }

    public string? ConnectedOn { get; set; }
}
