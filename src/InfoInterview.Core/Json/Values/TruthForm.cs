using System.Text.Json;

namespace InfoInterview.Json.Values;

/// <summary>Yes or no.</summary>
internal sealed class TruthForm : JsonForm<bool>
{
    public static readonly TruthForm Instance = new();

    public override bool TryRead(JsonReading reading, JsonElement element, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        return value || element.ValueKind == JsonValueKind.False || reading.Say(JsonReading.IsOtherKind);
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
