namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class ActionListDocument : Document
{
    public int? Version { get; set; }

    public List<ActionDocument?>? Actions { get; set; }
}
