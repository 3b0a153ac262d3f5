using System.Text.Json;
using InfoInterview.Json.Values;

namespace InfoInterview.Json;

/// <summary>The form of an id: the text of its number.</summary>
internal sealed class IdForm<T>(Func<Guid, T> make, Func<T, Guid> numberOf) : JsonForm<T>
    where T : struct
{
    public override bool TryRead(JsonReading reading, JsonElement element, out T value)
    {
        var isRead = GuidForm.Instance.TryRead(reading, element, out var number);
        value = isRead ? make(number) : default;
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(numberOf(value));
}
