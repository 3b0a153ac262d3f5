using System.Text.Json;
using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Interviews.Documents;

internal sealed class PlanDocument : Document
{
    public int? Version { get; set; }

    public string? Id { get; set; }

    public JsonElement? Contact { get; set; }

    public string? Format { get; set; }

    public JsonElement? Appointment { get; set; }

    public string? Topic { get; set; }

    public string? Whereabouts { get; set; }

    public AgendaDocument? Agenda { get; set; }

    public List<PlannedQuestionDocument?>? Questions { get; set; }

    public List<PassedOverDocument?>? PassedOver { get; set; }

    public List<KnownDocument?>? Known { get; set; }

    public List<string?>? Asked { get; set; }

    public List<string?>? Prepared { get; set; }
}
