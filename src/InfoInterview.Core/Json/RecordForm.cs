using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>The form of a record: an object with a name for each part.</summary>
internal abstract class RecordForm<T> : JsonForm<T>
{
    public sealed override bool TryRead(JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!reading.IsObject(element) || !TryReadParts(new PartReader(reading, element), out value)) return false;
        value = Understood(value, element);
        return true;
    }

    public sealed override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteParts(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>
    /// The value as it was meant when it was written, where an earlier version left something out that it took for granted.
    /// </summary>
    protected virtual T Understood(T value, JsonElement element) => value;

    protected abstract bool TryReadParts(PartReader parts, [MaybeNullWhen(false)] out T value);

    protected abstract void WriteParts(Utf8JsonWriter writer, T value);
}
