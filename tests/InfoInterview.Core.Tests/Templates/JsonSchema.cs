using System.Text.Json;
using InfoInterview.Templates;

namespace InfoInterview.Tests.Templates;

/// <summary>Builds strict schemas over JSON data: as the corpus declares them, or as the data themselves suggest.</summary>
internal static class JsonSchema
{
    public static TemplateSchema<Json> Declared(JsonElement schema) => TemplateSchema.For<Json>(s => Declare(s, schema));

    /// <summary>
    /// A schema of exactly the names that the data have; what is null there is optional, and a number is a text where the template opens a
    /// section on it.
    /// </summary>
    public static TemplateSchema<Json> OfData(JsonElement data, string template) =>
        TemplateSchema.For<Json>(s => DeclareValue(s, data, template, []));

    private static void Declare(TemplateSchemaBuilder<Json> s, JsonElement schema)
    {
        foreach (var field in schema.EnumerateObject())
        {
            var name = field.Name;
            var required = !field.Value.TryGetProperty("required", out var flag) || flag.GetBoolean();
            switch (field.Value.GetProperty("type").GetString())
            {
                case "text" when required: s.Text(name, x => Text(Get(x, name))); break;
                case "text": s.OptionalText(name, x => Text(Get(x, name))); break;
                case "value" when required: s.Value(name, x => Number(Get(x, name))); break;
                case "value": s.OptionalValue(name, x => OptionalNumber(Get(x, name))); break;
                case "flag": s.Flag(name, x => Get(x, name) is { Value.ValueKind: JsonValueKind.True }); break;
                case "list" when required: s.List(name, x => Items(Get(x, name)), item => Declare(item, field.Value.GetProperty("item"))); break;
                case "list": s.OptionalList(name, x => Items(Get(x, name)), item => Declare(item, field.Value.GetProperty("item"))); break;
                case "object" when required: s.Object(name, x => Get(x, name), o => Declare(o, field.Value.GetProperty("fields"))); break;
                case "object": s.OptionalObject(name, x => Get(x, name), o => Declare(o, field.Value.GetProperty("fields"))); break;
                case var other: throw new NotSupportedException(other);
            }
        }
    }

    private static void DeclareValue(TemplateSchemaBuilder<Json> s, JsonElement value, string template, string[] lists)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in value.EnumerateObject())
            {
                // A tag cannot reach a name with a dot or a blank in it, so a schema does not take one.
                if (!field.Name.Any(c => c is '.' or ' ')) DeclareField(s, field.Name, field.Value, template, lists);
            }
        }
        else DeclareField(s, ".", value, template, lists);
    }

    private static void DeclareField(TemplateSchemaBuilder<Json> s, string name, JsonElement sample, string template, string[] lists)
    {
        Func<Json, Json?> get = name is "." ? x => x : x => Get(x, name);
        switch (sample.ValueKind)
        {
            case JsonValueKind.String: s.Text(name, x => Text(get(x))); break;
            case JsonValueKind.Number when template.Contains("#" + name + "}}", StringComparison.Ordinal): s.Text(name, x => Text(get(x))); break;
            case JsonValueKind.Number: s.Value(name, x => Number(get(x))); break;
            case JsonValueKind.True or JsonValueKind.False: s.Flag(name, x => get(x)!.Value.GetBoolean()); break;
            case JsonValueKind.Null: s.OptionalText(name, x => Text(get(x))); break;
            case JsonValueKind.Object: s.Object(name, get, o => DeclareValue(o, sample, template, lists)); break;
            case JsonValueKind.Array:
                var items = sample.EnumerateArray().ToArray();
                // An empty list within a list of the same name is the end of a tree: its elements would be like those around it.
                if (items.Any(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var inner) && inner is { ValueKind: JsonValueKind.Array }))
                    s.List(name, x => Items(get(x)), item => DeclareTree(item, name, items[0], template));
                else s.List(name, x => Items(get(x)), item => { if (items.Length > 0) DeclareValue(item, items[0], template, [.. lists, name]); });
                break;
        }
    }

    private static void DeclareTree(TemplateSchemaBuilder<Json> s, string branches, JsonElement sample, string template)
    {
        foreach (var field in sample.EnumerateObject())
        {
            if (string.Equals(field.Name, branches, StringComparison.Ordinal)) s.Branches(branches, x => Items(Get(x, branches)));
            else DeclareField(s, field.Name, field.Value, template, []);
        }
    }

    private static Json? Get(Json x, string name) =>
        x.Value.ValueKind == JsonValueKind.Object && x.Value.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? new(value) : null;

    private static string? Text(Json? json) => json?.Value is { } v ? v.ValueKind == JsonValueKind.String ? v.GetString() : v.GetRawText() : null;

    private static JsonNumber? Number(Json? value) => value is null ? null : new(new OptionalJsonNumber(Text(value)!));

    private static OptionalJsonNumber? OptionalNumber(Json? value) => value is null ? null : new OptionalJsonNumber(Text(value)!);

    private static Json[]? Items(Json? json) => json is null ? null : [.. json.Value.EnumerateArray().Select(item => new Json(item))];
}

/// <summary>A JSON value that can be missing.</summary>
internal sealed record Json(JsonElement Value);

/// <summary>A number as JSON writes it, printed through the path of formatted values.</summary>
internal readonly record struct OptionalJsonNumber(string Text) : ISpanFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = Text.TryCopyTo(destination) ? Text.Length : 0;
        return charsWritten == Text.Length;
    }
}

/// <summary>The same as a reference, which may be null where a value is required.</summary>
internal sealed record JsonNumber(OptionalJsonNumber Number) : ISpanFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => Number.Text;

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Number.TryFormat(destination, out charsWritten, format, provider);
}
