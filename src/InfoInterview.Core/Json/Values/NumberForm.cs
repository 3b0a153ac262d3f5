using System.Text.Json;

namespace InfoInterview.Json.Values;

/// <summary>A number that is one; neither endless nor none.</summary>
internal sealed class NumberForm : JsonForm<double>
{
    public static readonly NumberForm Instance = new();

    public override bool TryRead(JsonReading reading, JsonElement element, out double value)
    {
        value = default;
        return (element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out value) && double.IsFinite(value)) || reading.Say(JsonReading.IsOtherKind);
    }

    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
