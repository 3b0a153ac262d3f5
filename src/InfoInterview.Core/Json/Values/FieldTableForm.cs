using System.Collections.Immutable;
using System.Text.Json;
using InfoInterview.Templates;

namespace InfoInterview.Json.Values;

/// <summary>Values by names that are not known before.</summary>
internal sealed class FieldTableForm : RecordForm<ImmutableSortedDictionary<string, TemplateValue>>
{
    public static readonly FieldTableForm Instance = new();

    protected override bool TryReadParts(PartReader parts, out ImmutableSortedDictionary<string, TemplateValue> value)
    {
        value = ImmutableSortedDictionary.Create<string, TemplateValue>(StringComparer.Ordinal);
        while (parts.Next())
        {
            if (parts.Value(TemplatesTemplateValueForm.Instance, out var one)) value = value.SetItem(parts.Name, one);
        }

        return !parts.HasFailed;
    }

    protected override void WriteParts(Utf8JsonWriter writer, ImmutableSortedDictionary<string, TemplateValue> value)
    {
        foreach (var (name, one) in value)
        {
            writer.WritePropertyName(name);
            TemplatesTemplateValueForm.Instance.Write(writer, one);
        }
    }
}
