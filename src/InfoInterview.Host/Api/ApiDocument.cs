using InfoInterview.Decisions;
using InfoInterview.Notes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace InfoInterview.Host.Api;

/// <summary>What the document of the API says beside what the routes say by their types: headers, facts, documents of the library,
/// and the problems that every route can answer with.</summary>
internal static class ApiDocument
{
    /// <summary>The names of the documents that are kept as settings.</summary>
    public const string Decisions = nameof(Ledger);
    public const string Skills = "HeldSkills";
    public const string PeopleToAsk = "PeopleToAsk";

    private const string Problem = "application/problem+json";

    public static void Describe(OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = static info => OpenApiOptions.CreateDefaultSchemaReferenceId(info) is { } name
            ? (info.Type.DeclaringType is { } outer ? outer.Name + name : name) : null;
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info.Title = "InfoInterview";
            document.Info.Description = "The store of the reference host. Problems are answered after RFC 9457; a version that was seen is named in If-Match.";
            FactSchemas.AddTo(document);
            if (document.Components?.Schemas?[nameof(FactListing)] is OpenApiSchema { Properties: { } parts })
                parts["facts"] = DataSchemas.List(new OpenApiSchemaReference(FactSchemas.Any, document));
            DataSchemas.Of(typeof(Ledger), document);
            DataSchemas.Named(document, Skills, () => DataSchemas.List(DataSchemas.Of(typeof(HeldSkill), document)));
            DataSchemas.Named(document, PeopleToAsk, () => DataSchemas.List(DataSchemas.Of(typeof(InventoryEntry), document)));
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(static (operation, context, _) =>
        {
            var metadata = context.Description.ActionDescriptor.EndpointMetadata;
            foreach (var header in metadata.OfType<HeaderTaken>()) Add(operation, header);
            foreach (var document in metadata.OfType<LibraryAnswer>()) Add(operation, document, context.Document);
            AddProblems(operation, context.Description.HttpMethod is "POST" or "PUT", context.Document);
            return Task.CompletedTask;
        });
    }

    private static void Add(OpenApiOperation operation, HeaderTaken header) => (operation.Parameters ??= []).Add(new OpenApiParameter
    {
        Name = header.Name,
        In = ParameterLocation.Header,
        Required = header.IsNeeded,
        Description = header.Says,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    });

    private static void Add(OpenApiOperation operation, LibraryAnswer document, OpenApiDocument? host)
    {
        if (document.Takes.Count > 0 && operation.RequestBody?.Content is { } taken) taken["application/json"] = Of(document.Takes, host);
        if (document.Gives.Count > 0 && operation.Responses?["200"].Content is { } given) given["application/json"] = Of(document.Gives,
            host);
    }

    private static OpenApiMediaType Of(IReadOnlyList<string> names, OpenApiDocument? host) => new()
    {
        Schema = names is [var one] ? new OpenApiSchemaReference(one, host)
            : new OpenApiSchema { OneOf = [.. names.Select(name => new OpenApiSchemaReference(name, host))] },
    };

    /// <summary>Whatever is malformed, too large or of another kind is refused at the door of every route.</summary>
    private static void AddProblems(OpenApiOperation operation, bool mayHaveBody, OpenApiDocument? host)
    {
        operation.Responses ??= [];
        AddProblem(operation.Responses, "400", "The request cannot be read, or a value in it cannot be used.", host);
        if (mayHaveBody) AddProblem(operation.Responses, "415", "It is of another kind or encoding than is taken.", host);
        if (operation.RequestBody is not null) AddProblem(operation.Responses, "413", "There is more of it than is taken.", host);
    }

    private static void AddProblem(OpenApiResponses responses, string status, string says, OpenApiDocument? host) =>
        responses.TryAdd(status, new OpenApiResponse
        {
            Description = says,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                [Problem] = new() { Schema = new OpenApiSchemaReference("ProblemDetails", host) },
            },
        });
}
