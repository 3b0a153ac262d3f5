namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class SeekerDocument : Document
{
    public string? Id { get; set; }

    public NameDocument? Name { get; set; }

    public string? Status { get; set; }

    public string? Affiliation { get; set; }

    public string? Field { get; set; }

    public string? Goals { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? ProfileLink { get; set; }

    public string? Zone { get; set; }
}
