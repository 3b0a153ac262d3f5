using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>The form of a type that is written as another.</summary>
internal class ConvertedForm<T, TKept>(JsonForm<TKept> form, Func<T, TKept> keep, Func<TKept, T> make) : JsonForm<T>
{
    public sealed override bool TryRead(JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!form.TryRead(reading, element, out var kept)) return false;
        try
        {
            value = make(kept);
            return true;
        }
        catch (Exception exception) when (PartReader.IsRefusal(exception))
        {
            return reading.Say(exception.Message.Split(" (Parameter", 2)[0].ReplaceLineEndings(" "));
        }
    }

    public sealed override void Write(Utf8JsonWriter writer, T value) => form.Write(writer, keep(value));
}
