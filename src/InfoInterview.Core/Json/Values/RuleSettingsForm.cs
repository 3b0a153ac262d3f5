using System.Text.Json;
using InfoInterview.Rules;

namespace InfoInterview.Json.Values;

/// <summary>What was changed of the rules: each by its id with its severity, or null where it is switched off.</summary>
internal sealed class RuleSettingsForm : RecordForm<RuleSettings>
{
    protected override bool TryReadParts(PartReader parts, out RuleSettings value)
    {
        value = RuleSettings.Default;
        while (parts.Next())
        {
            if (string.IsNullOrWhiteSpace(parts.Name)) parts.Unknown();
            else if (parts.MaybeValue(AllForms.RulesSeverity, out var severity)) value = severity is { } changed ? value.With(parts.Name, changed) : value.Without(parts.Name);
        }

        return !parts.HasFailed;
    }

    protected override void WriteParts(Utf8JsonWriter writer, RuleSettings value)
    {
        foreach (var (id, severity) in value.Changes)
        {
            if (severity is { } changed) writer.WriteString(id, AllForms.RulesSeverity.WordOf(changed));
            else writer.WriteNull(id);
        }
    }
}
