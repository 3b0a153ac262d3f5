using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Reads the values of a document one by one and keeps what is wrong with them.</summary>
internal sealed class DocumentReader
{
    private readonly List<JsonProblem> problems = [];

    public bool HasProblems => problems.Count > 0;

    public int Count => problems.Count;

    public bool IsFull => problems.Count >= JsonLimits.MaxProblems;

    public ValueList<JsonProblem> Problems => problems.ToValueList();

    public void Say(string path, string message)
    {
        if (!IsFull) problems.Add(new JsonProblem { Path = path, Message = message });
    }

    /// <summary>Whether the value is there; says so when it is not.</summary>
    public bool Has(string path, object? value)
    {
        if (value is null) Say(path, "This is missing.");
        return value is not null;
    }

    /// <summary>Tells every name of the object that has no meaning there.</summary>
    public void NothingUnknown(string path, Document document)
    {
        if (document.Unknown is null) return;
        foreach (var name in document.Unknown.Keys) Say($"{path}.{name}", "This name is not known here.");
    }

    /// <summary>A part that the core reads by itself; <c>null</c> where it is not there or cannot be read.</summary>
    public T? Part<T>(string path, JsonElement? element)
        where T : class
    {
        if (element is not { ValueKind: not JsonValueKind.Null } part) return null;
        if (InfoInterviewJson.TryRead<T>(part.GetRawText(), out var value, out var found)) return value;
        foreach (var problem in found) Say(path + problem.Path[1..], problem.Message);
        return null;
    }

    /// <summary>The same of a part that must be there.</summary>
    public T? NeededPart<T>(string path, JsonElement? element)
        where T : class => Has(path, element is { ValueKind: not JsonValueKind.Null } part ? part : null) ? Part<T>(path, element) : null;

    public LocalDate? Day(string path, string? text) =>
        text is null ? null : Parsed(path, text, LocalDatePattern.Iso, "a day such as 2026-03-09");

    public Guid Id(string path, string? text)
    {
        if (text is null) return default;
        if (Guid.TryParseExact(text, "D", out var id)) return id;
        Say(path, "An id such as 01234567-89ab-cdef-0123-456789abcdef is expected here.");
        return default;
    }

    /// <summary>The objects of a list, each read with its place.</summary>
    public ValueList<T> Items<TDocument, T>(string path, List<TDocument?>? documents, Func<DocumentReader, string, TDocument, T?> read)
        where TDocument : class
        where T : class
    {
        var items = new List<T>();
        for (var i = 0; i < (documents?.Count ?? 0) && !IsFull; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (Has(place, documents![i]) && read(this, place, documents[i]!) is { } item) items.Add(item);
        }

        return items.ToValueList();
    }

    public ValueList<string> Texts(string path, List<string?>? texts) => Items(path, texts, (_, _, text) => text);

    public IEnumerable<Guid> Ids(string path, List<string?>? texts)
    {
        var ids = new List<Guid>();
        _ = Items(path, texts, (reader, place, text) =>
        {
            ids.Add(reader.Id(place, text));
            return text;
        });
        return ids;
    }

    public T? Word<T>(string path, string? text, Words<T> words)
        where T : struct, Enum
    {
        if (text is null) return null;
        if (words.TryRead(text, out var value)) return value;
        Say(path, $"'{text}' is not one of {words.List}.");
        return null;
    }

    private LocalDate Parsed(string path, string text, LocalDatePattern pattern, string expected)
    {
        var result = pattern.Parse(text);
        if (result.Success) return result.Value;
        Say(path, $"'{text}' is not {expected}.");
        return default!;
    }
}
