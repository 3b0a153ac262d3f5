using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace InfoInterview.Json;

/// <summary>Finds the form of a type for System.Text.Json.</summary>
internal sealed class FormResolver(IDateTimeZoneProvider zones) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => FormTable.Find(type)?.Info(options, zones);
}
