using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using InfoInterview.Engagements;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>From a document to its fact, by the table of kinds. A fact of a newer version is kept word for word; anything else that is not known is told.</summary>
internal sealed class FactReader(DocumentReader reader, string path, FactDocument document)
{
    public static Fact? FromDocument(DocumentReader reader, string path, FactDocument? document, string whole)
    {
        if (!reader.Has(path, document) || document is null) return null;
        var one = new FactReader(reader, path, document);
        return document.Version > FactJson.Version ? one.Unknown(whole) : one.Known();
    }

    private UnknownFact? Unknown(string whole)
    {
        var at = reader.Moment($"{path}.at", document.At);
        return reader.Has($"{path}.kind", document.Kind) && !reader.HasProblems
            ? new UnknownFact { At = at, Key = document.Key, Kind = document.Kind!, Content = JsonText.WithoutBlanks(whole) }
            : null;
    }

    private Fact? Known()
    {
        var before = reader.Count;
        if (document.Version < 1) reader.Say($"{path}.version", "A version is 1 or more.");
        if (document.Sequence < 0) reader.Say($"{path}.sequence", "A sequence is 0 or more.");
        var at = reader.Moment($"{path}.at", document.At);
        if (!reader.Has($"{path}.kind", document.Kind)) return null;
        if (FactKind.Find(document.Kind) is not { } kind)
        {
            reader.Say($"{path}.kind", $"'{document.Kind}' is not a known kind of fact.");
            return null;
        }

        var fact = kind.Blank(at) with { Key = document.Key, Sequence = document.Sequence.GetValueOrDefault() };
        var given = document.Unknown ?? [];
        foreach (var part in kind.Parts) fact = Read(fact, part, given);
        foreach (var name in given.Keys.Where(name => kind.Parts.All(part => !string.Equals(part.Name, name, StringComparison.Ordinal))))
        {
            reader.Say($"{path}.{name}", "This does not belong to a fact of this kind.");
        }

        return reader.Count == before ? fact : null;
    }

    private Fact Read(Fact fact, FactPart part, Dictionary<string, JsonElement> given)
    {
        var place = $"{path}.{part.Name}";
        if (!given.TryGetValue(part.Name, out var element) || element.ValueKind == JsonValueKind.Null)
        {
            if (part.IsNeeded) _ = reader.Has(place, null);
            return fact;
        }

        var before = reader.Count;
        var value = Value(place, part, element);
        return value is null || reader.Count > before ? fact : part.With(fact, value);
    }

    private object? Value(string place, FactPart part, JsonElement element) => part.Shape switch
    {
        FactPartShape.Text => Text(place, element),
        FactPartShape.Word => Word(place, part, Text(place, element)),
        FactPartShape.Day => Text(place, element) is { } day ? reader.Day(place, day) : null,
        FactPartShape.Flag => Read(place, element, JsonText.OneLine.Boolean),
        FactPartShape.Contact => Text(place, element) is { } id ? reader.Id(place, id).ToString("D") : null,
        FactPartShape.Fingerprint => Print(place, Text(place, element)),
        FactPartShape.Point => Read(place, element, JsonText.OneLine.PointDocument) is { } point ? PointMapper.FromDocument(reader, place, point) : null,
        FactPartShape.Points => reader.Items(place, Read(place, element, JsonText.OneLine.ListPointDocument), PointMapper.FromDocument),
        FactPartShape.Appointment => AppointmentMapper.FromDocument(reader, place, Read(place, element, JsonText.OneLine.AppointmentDocument)),
        FactPartShape.Appointments => reader.Items(place, Read(place, element, JsonText.OneLine.ListAppointmentDocument), AppointmentMapper.FromDocument),
        FactPartShape.Texts => reader.Texts(place, Read(place, element, JsonText.OneLine.ListString)),
        _ => reader.Items<string, string>(place, Read(place, element, JsonText.OneLine.ListString), (_, at, word) => Word(at, part, word)),
    };

    private string? Text(string place, JsonElement element) => Read(place, element, JsonText.OneLine.String);

    private string? Word(string place, FactPart part, string? word)
    {
        if (word is null || part.Vocabulary.Contains(word)) return word;
        reader.Say(place, $"'{word}' is not one of {string.Join(", ", part.Vocabulary)}.");
        return null;
    }

    private string? Print(string place, string? text)
    {
        if (text is null || Fingerprint.TryParse(text, out _)) return text;
        reader.Say(place, "This is not a fingerprint.");
        return null;
    }

    private T? Read<T>(string place, JsonElement element, JsonTypeInfo<T> type)
    {
        try
        {
            return element.Deserialize(type);
        }
        catch (JsonException exception)
        {
            reader.Say(place + (exception.Path is { Length: > 1 } inner ? inner[1..] : ""), "The value is not of the kind that is expected here, or the name stands twice.");
        }
        catch (InvalidOperationException)
        {
            reader.Say(place, "The text holds half of a surrogate pair, which is no character.");
        }

        return default;
    }
}
