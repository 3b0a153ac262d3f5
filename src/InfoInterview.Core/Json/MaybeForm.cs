using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>The form of a value that may be missing.</summary>
internal sealed class MaybeForm<T>(JsonForm<T> form) : JsonForm<T?>
    where T : struct
{
    public override bool TryRead(JsonReading reading, JsonElement element, out T? value)
    {
        value = null;
        if (element.ValueKind == JsonValueKind.Null) return true;
        if (!form.TryRead(reading, element, out var read)) return false;
        value = read;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } known) form.Write(writer, known);
        else writer.WriteNullValue();
    }
}
