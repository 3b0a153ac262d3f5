using System.Text.Json;
using InfoInterview.People;

namespace InfoInterview.Json.Values;

/// <summary>A way to reach somebody.</summary>
internal sealed class ContactPointForm : RecordForm<ContactPoint>
{
    protected override bool TryReadParts(PartReader parts, out ContactPoint value)
    {
        value = null!;
        var kind = default(ContactPointKind);
        string? address = null;
        var state = default(PointState);
        var foundVia = default(PointSource);
        while (parts.Next())
        {
            _ = parts.Name switch
            {
                "kind" => parts.Value(AllForms.PeopleContactPointKind, out kind),
                "value" => parts.Value(TextForm.Instance, out address),
                "state" => parts.Value(AllForms.PeoplePointState, out state),
                "foundVia" => parts.Value(AllForms.PeoplePointSource, out foundVia),
                _ => parts.Unknown(),
            };
        }

        parts.Needs("kind");
        parts.Needs("value");
        if (parts.HasFailed) return false;
        if (!ContactPoint.TryParse(kind, address, foundVia, out var point)) return parts.Say("value", $"'{address}' cannot be used as {AllForms.PeopleContactPointKind.WordOf(kind)}.");
        value = point.WithState(state);
        return true;
    }

    protected override void WriteParts(Utf8JsonWriter writer, ContactPoint value)
    {
        writer.WriteString("kind", AllForms.PeopleContactPointKind.WordOf(value.Kind));
        writer.WriteString("value", value.Value);
        if (value.State != default) writer.WriteString("state", AllForms.PeoplePointState.WordOf(value.State));
        if (value.FoundVia != default) writer.WriteString("foundVia", AllForms.PeoplePointSource.WordOf(value.FoundVia));
    }
}
