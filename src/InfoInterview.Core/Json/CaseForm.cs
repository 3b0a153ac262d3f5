using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>The form of one alternative where that of all of them is written by hand.</summary>
internal sealed class CaseForm<TBase, T>(JsonForm<TBase> whole) : JsonForm<T>
    where TBase : class
    where T : class, TBase
{
    public override bool TryRead(JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (!whole.TryRead(reading, element, out var any)) return false;
        value = any as T;
        return value is not null || reading.Say($"This is not what is expected here, but a {any.GetType().Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value) => whole.Write(writer, value);
}
