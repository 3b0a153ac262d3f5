using System.Text.Json;

namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class EngagementDocument : Document
{
    public int? Version { get; set; }

    public string? Id { get; set; }

    public SeekerDocument? Seeker { get; set; }

    public ContactDocument? Contact { get; set; }

    public List<JsonElement>? Facts { get; set; }
}
