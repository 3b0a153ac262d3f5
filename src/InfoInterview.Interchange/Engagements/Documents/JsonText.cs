using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using InfoInterview.Json;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Between text and documents; bad text becomes problems with their paths.</summary>
internal static class JsonText
{
    public static DocumentContext OneLine { get; } = new(Options(indented: false));

    public static DocumentContext Indented { get; } = new(Options(indented: true));

    /// <summary>How all of our JSON is written and read. Each context needs options of its own.</summary>
    public static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = JsonLimits.MaxDepth,
        WriteIndented = indented,
        NewLine = "\n",
    };

    /// <summary>A part that the core writes by itself.</summary>
    public static JsonElement Element<T>(T value)
    {
        using var text = JsonDocument.Parse(InfoInterviewJson.Write(value));
        return text.RootElement.Clone();
    }

    public static string Write<TDocument>(TDocument document, JsonTypeInfo<TDocument> type) => JsonSerializer.Serialize(document, type);

    public static bool TryRead<TDocument, T>(
        string? json,
        JsonTypeInfo<TDocument> type,
        Func<DocumentReader, string, TDocument?, T?> map,
        [NotNullWhen(true)] out T? value,
        out ValueList<JsonProblem> problems,
        int maxLength = JsonLimits.MaxLength)
        where TDocument : Document
        where T : class
    {
        var reader = new DocumentReader();
        var document = Parse(json, type, reader, maxLength);
        var mapped = reader.HasProblems ? null : map(reader, "$", document);
        value = reader.HasProblems ? null : mapped;
        problems = reader.Problems;
        return value is not null;
    }

    /// <summary>Reads what the core knows by itself, within the limit of a text.</summary>
    public static bool TryRead<T>(string? json, [NotNullWhen(true)] out T? value, out ValueList<JsonProblem> problems)
        where T : class
    {
        value = null;
        problems = TooLong(json, JsonLimits.MaxLength) is { } problem ? [problem] : [];
        return problems.IsEmpty && InfoInterviewJson.TryRead(json, out value, out problems);
    }

    private static TDocument? Parse<TDocument>(string? json, JsonTypeInfo<TDocument> type, DocumentReader reader, int maxLength)
        where TDocument : Document
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            reader.Say("$", "The text is empty; JSON is expected.");
            return null;
        }

        if (TooLong(json, maxLength) is { } problem)
        {
            reader.Say(problem.Path, problem.Message);
            return null;
        }

        json = HalfCharacters.Escaped(json);
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException exception)
        {
            reader.Say(string.IsNullOrEmpty(exception.Path) ? "$" : exception.Path, WhatIsWrong(json, exception));
            return null;
        }
        catch (InvalidOperationException)
        {
            using var whole = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonLimits.MaxDepth });
            reader.Say("$" + HalfCharacters.PathIn(whole.RootElement), HalfCharacters.Message);
            return null;
        }
    }

    private static JsonProblem? TooLong(string? json, int maxLength) => json?.Length > maxLength
        ? new JsonProblem { Path = "$", Message = string.Create(CultureInfo.InvariantCulture, $"The text is longer than {maxLength} characters.") }
        : null;

    /// <summary>Whether the text is no JSON at all, or JSON of another shape: only asked once reading has failed.</summary>
    private static string WhatIsWrong(string json, JsonException exception)
    {
        try
        {
            using var whole = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonLimits.MaxDepth });
            return "The value is not of the kind that is expected here, or the name stands twice.";
        }
        catch (JsonException)
        {
            return string.Create(CultureInfo.InvariantCulture, $"This is not valid JSON (line {exception.LineNumber + 1}).");
        }
    }
}
