using System.Text.Json;

namespace InfoInterview.Json.Values;

/// <summary>A whole number.</summary>
internal sealed class WholeNumberForm : JsonForm<int>
{
    public static readonly WholeNumberForm Instance = new();

    public override bool TryRead(JsonReading reading, JsonElement element, out int value)
    {
        value = default;
        return (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out value)) || reading.Say(JsonReading.IsOtherKind);
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
