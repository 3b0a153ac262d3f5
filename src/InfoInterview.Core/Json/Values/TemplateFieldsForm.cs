using System.Text.Json;
using InfoInterview.Templates;

namespace InfoInterview.Json.Values;

/// <summary>The values of a template, by names of the caller's own.</summary>
internal sealed class TemplateFieldsForm : RecordForm<TemplateValue.Fields>
{
    protected override bool TryReadParts(PartReader parts, out TemplateValue.Fields value)
    {
        value = new TemplateValue.Fields();
        while (parts.Next())
        {
            if (parts.Name is "kind") parts.IsKind("fields");
            else if (parts.Name is not "values") parts.Unknown();
            else if (parts.Value(FieldTableForm.Instance, out var all)) value = all.Aggregate(value, (fields, one) => fields.With(one.Key, one.Value));
        }

        parts.Needs("kind");
        parts.Needs("values");
        return !parts.HasFailed;
    }

    protected override void WriteParts(Utf8JsonWriter writer, TemplateValue.Fields value)
    {
        writer.WriteString("kind", "fields");
        writer.WritePropertyName("values");
        FieldTableForm.Instance.Write(writer, value.Values);
    }
}
