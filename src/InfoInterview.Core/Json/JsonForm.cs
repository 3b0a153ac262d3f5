using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace InfoInterview.Json;

/// <summary>How one type is written as JSON and read back. Bad text becomes problems with their paths and never an exception.</summary>
internal abstract class JsonForm<T>
{
    /// <summary>Reads a value that stands at the place where the reading is; what is wrong with it is said.</summary>
    public abstract bool TryRead(JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);
}
