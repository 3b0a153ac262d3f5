namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class DoNotContactDocument : Document
{
    public string? Reason { get; set; }

    public string? Since { get; set; }
}
