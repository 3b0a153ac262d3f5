namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class NameDocument : Document
{
    public string? Written { get; set; }

    public string? Title { get; set; }

    public string? Given { get; set; }

    public string? Additional { get; set; }

    public string? Family { get; set; }

    public string? Suffix { get; set; }

    public string? PostNominals { get; set; }

    public string? Order { get; set; }

    public string? Doubt { get; set; }
}
