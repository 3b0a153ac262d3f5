using System.Text;

namespace InfoInterview.Engagements.Drawing;

/// <summary>The process as a Mermaid flowchart.</summary>
internal static class MermaidDrawing
{
    public static string Of(Stage? here)
    {
        var text = new StringBuilder("flowchart TD\n    accTitle: The process of an informational interview\n");
        if (here is { } place) text.Append("    accDescr: You are here, ").Append(StageWords.Of(place)).Append('\n');
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var mark = stage == here ? "<br/>You are here" : "";
            text.Append("    ").Append(stage).Append("[\"").Append(StageWords.Of(stage)).Append(mark).Append("\"]\n");
        }

        text.Append("    Elsewhere((\"any other stage\"))\n");
        foreach (var group in ProcessMap.Transitions.Where(ProcessMap.IsUsual).GroupBy(way => (way.From, way.To)))
        {
            text.Append("    ").Append(group.Key.From).Append(" -->|\"").AppendJoin(", ", group.Select(way => way.Because)).Append("\"| ").Append(group.Key.To).Append('\n');
        }

        foreach (var group in ProcessMap.Transitions.Where(way => !ProcessMap.IsUsual(way)).GroupBy(way => way.To).OrderBy(group => group.Key))
        {
            text.Append("    Elsewhere -.->|\"").AppendJoin(", ", group.Select(way => way.Because).Distinct(StringComparer.Ordinal)).Append("\"| ").Append(group.Key).Append('\n');
        }

        if (here is { } marked) text.Append("    classDef here fill:#0b4f6c,color:#ffffff,stroke:#0b4f6c,stroke-width:3px\n    class ").Append(marked).Append(" here\n");
        return text.ToString();
    }
}
