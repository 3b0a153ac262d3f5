using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>The form of what is one text.</summary>
/// <param name="expected">What the text should be, for a message.</param>
internal abstract class TextualForm<T>(string expected) : JsonForm<T>
{
    public sealed override bool TryRead(JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return reading.TryText(element, out var text) && (TryParse(reading, text, out value) || reading.Say($"'{text}' is not {expected}."));
    }

    public sealed override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Format(value));

    protected abstract bool TryParse(JsonReading reading, string text, [MaybeNullWhen(false)] out T value);

    protected abstract string Format(T value);
}
