namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class OtherValueDocument : Document
{
    public string? Field { get; set; }

    public string? Value { get; set; }
}
