using System.Text.Json;

namespace InfoInterview.Interchange.Engagements.Documents;

internal sealed class EngagementDocument : Document
{
    public int? Version { get; set; }

    public string? Id { get; set; }

    public JsonElement? Seeker { get; set; }

    public JsonElement? Contact { get; set; }

    public List<JsonElement>? Facts { get; set; }
}
