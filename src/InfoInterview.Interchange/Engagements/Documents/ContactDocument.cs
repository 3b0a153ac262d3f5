namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class ContactDocument : Document
{
    public string? Id { get; set; }

    public NameDocument? Name { get; set; }

    public string? Organization { get; set; }

    public string? Role { get; set; }

    public string? Field { get; set; }

    public string? Admired { get; set; }

    public string? CareerStage { get; set; }

    public bool? DiverseBackground { get; set; }

    public List<string?>? SharedConnections { get; set; }

    public string? ReferredBy { get; set; }

    public List<string?>? Referrals { get; set; }

    public List<string?>? Promises { get; set; }

    public List<string?>? Notes { get; set; }

    public List<DoNotContactDocument?>? DoNotContact { get; set; }

    public List<OtherValueDocument?>? Others { get; set; }

    public List<string?>? FormerIds { get; set; }

    public List<PointDocument?>? Points { get; set; }

    public string? Zone { get; set; }

    public string? Region { get; set; }

    public string? ConnectedOn { get; set; }
}
