using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace InfoInterview.Json;

/// <summary>Between a form and System.Text.Json. The first problem of a reading becomes its exception.</summary>
internal sealed class FormConverter<T>(JsonForm<T> form, IDateTimeZoneProvider zones) : JsonConverter<T>
{
    public override bool HandleNull => true;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Whether a part of the host's own type may be missing is the host's to say.
        var isPart = reader.CurrentDepth > 0;
        if (isPart && reader.TokenType == JsonTokenType.Null && default(T) is null) return default;
        using var document = JsonDocument.ParseValue(ref reader);
        var reading = new JsonReading(zones);
        if (form.TryRead(reading, document.RootElement, out var value) && reading.Count == 0) return value;
        var problem = reading.Problems[0];
        throw isPart ? new JsonException(problem.ToString()) : new JsonException(problem.ToString(), problem.Path, null, null);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is null) writer.WriteNullValue();
        else form.Write(writer, value);
    }
}
