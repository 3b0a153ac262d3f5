using System.Text.Json;

namespace InfoInterview.Json.Values;

/// <summary>A whole number of any size.</summary>
internal sealed class LongNumberForm : JsonForm<long>
{
    public static readonly LongNumberForm Instance = new();

    public override bool TryRead(JsonReading reading, JsonElement element, out long value)
    {
        value = default;
        return (element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out value)) || reading.Say(JsonReading.IsOtherKind);
    }

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
