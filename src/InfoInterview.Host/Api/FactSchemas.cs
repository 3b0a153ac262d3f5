using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Time;
using Microsoft.OpenApi;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>Facts as schemas, one for each kind of the table, told apart by <c>kind</c>.</summary>
internal static class FactSchemas
{
    public const string Any = "Fact";

    private const string Kind = "kind";

    /// <summary>Adds the schema of every kind, and the one that stands for any of them.</summary>
    public static void AddTo(OpenApiDocument document)
    {
        var kinds = FactKind.All.ToDictionary(
            kind => kind.Name, kind => DataSchemas.Named(document, NameOf(kind), () => Of(kind, document)), StringComparer.Ordinal);
        DataSchemas.Named(document, Any, () => new OpenApiSchema
        {
            Description = "Something that happened. Kinds that a newer version wrote are given as they were written.",
            OneOf = [.. kinds.Values],
            Discriminator = new OpenApiDiscriminator { PropertyName = Kind, Mapping = kinds },
        });
    }

    private static string NameOf(FactKind kind) => $"Fact{char.ToUpperInvariant(kind.Name[0])}{kind.Name[1..]}";

    private static OpenApiSchema Of(FactKind kind, OpenApiDocument document)
    {
        var parts = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            [Kind] = DataSchemas.Word([kind.Name]),
            ["version"] = Described(typeof(int),
                "The version of the form that is needed to understand it; the first where it is left out.", document),
            ["at"] = Described(typeof(Instant), "When it happened, in UTC.", document),
            ["key"] = Described(typeof(string), "By what a repeat is known.", document),
            ["sequence"] = Described(typeof(int), "The place among facts of one kind at one moment.", document),
        };
        foreach (var part in kind.Parts) parts[part.Name] = Of(part, document);
        return DataSchemas.Whole(parts, [Kind, "at", .. kind.Parts.Where(part => part.IsNeeded).Select(part => part.Name)]);
    }

    private static IOpenApiSchema Of(FactPart part, OpenApiDocument document) => part.Shape switch
    {
        FactPartShape.Word => DataSchemas.Word(part.Vocabulary),
        FactPartShape.Words => DataSchemas.List(DataSchemas.Word(part.Vocabulary)),
        FactPartShape.Day => DataSchemas.Of(typeof(LocalDate), document),
        FactPartShape.Flag => DataSchemas.Of(typeof(bool), document),
        FactPartShape.Contact => DataSchemas.Of(typeof(Guid), document),
        FactPartShape.Point => DataSchemas.Of(typeof(ContactPoint), document),
        FactPartShape.Points => DataSchemas.Of(typeof(ValueList<ContactPoint>), document),
        FactPartShape.Appointment => DataSchemas.Of(typeof(Appointment), document),
        FactPartShape.Appointments => DataSchemas.Of(typeof(ValueList<Appointment>), document),
        FactPartShape.Texts => DataSchemas.Of(typeof(ValueList<string>), document),
        _ => DataSchemas.Of(typeof(string), document),
    };

    private static OpenApiSchema Described(Type type, string says, OpenApiDocument document)
    {
        var schema = (OpenApiSchema)DataSchemas.Of(type, document);
        schema.Description = says;
        return schema;
    }
}
