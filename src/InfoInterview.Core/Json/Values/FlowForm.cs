using System.Text.Json;
using InfoInterview.Interviews;

namespace InfoInterview.Json.Values;

/// <summary>A flow: its name and its phases, checked again when it is read.</summary>
internal sealed class FlowForm : RecordForm<Flow>
{
    private static readonly ListForm<Phase> Phases = new(InterviewsPhaseForm.Instance);

    protected override bool TryReadParts(PartReader parts, out Flow value)
    {
        value = null!;
        string? name = null;
        ValueList<Phase> phases = [];
        while (parts.Next())
        {
            _ = parts.Name switch
            {
                "name" => parts.Value(TextForm.Instance, out name),
                "phases" => parts.Value(Phases, out phases),
                _ => parts.Unknown(),
            };
        }

        parts.Needs("name");
        parts.Needs("phases");
        if (parts.HasFailed) return false;
        if (Flow.TryCreate(name, phases, out var flow, out var problems)) value = flow;
        foreach (var problem in problems) parts.Say(problem.Phase is { } at ? string.Create(CultureInfo.InvariantCulture, $"phases[{at}]") : "phases", problem.Message);
        return flow is not null;
    }

    protected override void WriteParts(Utf8JsonWriter writer, Flow value)
    {
        writer.WriteString("name", value.Name);
        writer.WritePropertyName("phases");
        Phases.Write(writer, value.Phases);
    }
}
