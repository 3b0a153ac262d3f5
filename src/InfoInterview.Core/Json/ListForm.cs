using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>The form of a list: an array, none of whose places is empty.</summary>
internal sealed class ListForm<T>(JsonForm<T> form) : JsonForm<ValueList<T>>
{
    public override bool TryRead(JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = [];
        if (element.ValueKind != JsonValueKind.Array) return reading.Say(JsonReading.IsOtherKind);
        var items = new List<T>(element.GetArrayLength());
        var place = 0;
        var isWhole = true;
        foreach (var one in element.EnumerateArray())
        {
            if (reading.IsFull) return false;
            reading.Enter(place++);
            if (reading.IsThere(one) && form.TryRead(reading, one, out var item)) items.Add(item);
            else isWhole = false;
            reading.Leave();
        }

        value = items.ToValueList();
        return isWhole;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value) form.Write(writer, item);
        writer.WriteEndArray();
    }
}
