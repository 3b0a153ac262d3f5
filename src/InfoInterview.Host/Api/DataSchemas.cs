using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using InfoInterview.People;
using InfoInterview.Time;
using Microsoft.OpenApi;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>The JSON forms of the library's data as schemas: what is required, and the words of each closed set.</summary>
internal static class DataSchemas
{
    private static readonly Dictionary<Type, (JsonSchemaType Type, string? Format)> Plain = new()
    {
        [typeof(string)] = (JsonSchemaType.String, null),
        [typeof(bool)] = (JsonSchemaType.Boolean, null),
        [typeof(int)] = (JsonSchemaType.Integer, "int32"),
        [typeof(long)] = (JsonSchemaType.Integer, "int64"),
        [typeof(double)] = (JsonSchemaType.Number, "double"),
        [typeof(Guid)] = (JsonSchemaType.String, "uuid"),
        [typeof(Instant)] = (JsonSchemaType.String, "date-time"),
        [typeof(LocalDate)] = (JsonSchemaType.String, "date"),
        [typeof(LocalDateTime)] = (JsonSchemaType.String, null),
        [typeof(ZoneId)] = (JsonSchemaType.String, null),
    };

    /// <summary>The schema of a type of the library; what has parts becomes a component of its own.</summary>
    /// <exception cref="NotSupportedException">The form of the type is not known here.</exception>
    public static IOpenApiSchema Of(Type type, OpenApiDocument document)
    {
        if (Nullable.GetUnderlyingType(type) is { } some) return Of(some, document);
        if (Plain.TryGetValue(type, out var plain)) return new OpenApiSchema { Type = plain.Type, Format = plain.Format };
        if (type.IsEnum) return Word(WordsOf(type));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) return List(Of(type.GetGenericArguments()[0],
            document));
        if (type.IsValueType && type.GetProperty("Value")?.PropertyType == typeof(Guid)) return Of(typeof(Guid), document);
        return Named(document, type.Name, () => type == typeof(ContactPoint) ? Point(document) : Record(type, document));
    }

    /// <summary>One of some words.</summary>
    public static OpenApiSchema Word(IEnumerable<string> words) =>
        new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)JsonValue.Create(word))] };

    public static OpenApiSchema List(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    /// <summary>An object that has no other parts than these.</summary>
    public static OpenApiSchema Whole(IDictionary<string, IOpenApiSchema> parts, IEnumerable<string> needed) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = parts,
        Required = needed.ToHashSet(StringComparer.Ordinal),
        AdditionalPropertiesAllowed = false,
    };

    /// <summary>A component of that name, made once.</summary>
    public static OpenApiSchemaReference Named(OpenApiDocument document, string name, Func<OpenApiSchema> make)
    {
        if (document.Components?.Schemas?.ContainsKey(name) != true) document.AddComponent(name, make());
        return new OpenApiSchemaReference(name, document);
    }

    private static IEnumerable<string> WordsOf(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Serialize(value, type, InfoInterviewJson.Options).Trim('"'));

    private static OpenApiSchema Record(Type type, OpenApiDocument document)
    {
        var parts = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(part => part is { CanRead: true, SetMethod.IsPublic: true } && part.GetIndexParameters().Length == 0
                && part.CustomAttributes.All(attribute => attribute.AttributeType.Name is not "NotKeptAttribute")).ToList();
        if (parts.Count == 0) throw new NotSupportedException($"How {type.Name} is written as JSON is not known here.");
        return Whole(
            parts.ToDictionary(part => NameOf(part), part => Of(part.PropertyType, document), StringComparer.Ordinal),
            parts.Where(part => part.IsDefined(typeof(RequiredMemberAttribute))
                && Nullable.GetUnderlyingType(part.PropertyType) is null).Select(NameOf));
    }

    private static OpenApiSchema Point(OpenApiDocument document) => Whole(
        new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["kind"] = Of(typeof(ContactPointKind), document),
            ["value"] = Of(typeof(string), document),
            ["state"] = Of(typeof(PointState), document),
            ["foundVia"] = Of(typeof(PointSource), document),
        },
        ["kind", "value"]);

    private static string NameOf(PropertyInfo part) => JsonNamingPolicy.CamelCase.ConvertName(part.Name);
}
