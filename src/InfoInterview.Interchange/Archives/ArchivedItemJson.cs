using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InfoInterview.People;
using NodaTime.Text;

namespace InfoInterview.Interchange.Archives;

/// <summary>Writes and reads an item of a host. Its document stands there as the text that it is, so that it reads back equal.</summary>
internal static class ArchivedItemJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ArchivedItem item) => Write(item, writer => writer.WriteString("document", item.Document));

    /// <summary>The same with the document taken apart, for those who read: documents in a document too.</summary>
    public static string WriteOpen(ArchivedItem item) => Write(item, writer =>
    {
        writer.WritePropertyName("document");
        if (Parse(item.Document) is not { } document) writer.WriteStringValue(item.Document);
        else
        {
            using (document) WriteOpen(writer, document.RootElement);
        }
    });

    public static bool TryRead(string? json, [NotNullWhen(true)] out ArchivedItem? item, out ValueList<JsonProblem> problems)
    {
        item = null;
        problems = [];
        using var document = Parse(json);
        if (document?.RootElement is { ValueKind: JsonValueKind.Object } root && Text(root, "kind") is { } kind
            && Text(root, "key") is { } key && Text(root, "document") is { } text
            && InstantPattern.ExtendedIso.Parse(Text(root, "at") ?? "") is { Success: true, Value: var at }
            && (Text(root, "contact") is null || Guid.TryParse(Text(root, "contact"), out _)))
        {
            item = new ArchivedItem
            {
                Kind = kind,
                Key = key,
                Contact = Text(root, "contact") is { } contact ? new ContactId(Guid.Parse(contact)) : null,
                At = at,
                Note = Text(root, "note"),
                Document = text,
            };
            return true;
        }

        problems = [new JsonProblem { Path = "$", Message = "An item has a kind, a key, a moment and its document." }];
        return false;
    }

    private static string Write(ArchivedItem item, Action<Utf8JsonWriter> document)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", item.Kind);
            writer.WriteString("key", item.Key);
            if (item.Contact is { } contact) writer.WriteString("contact", contact.ToString());
            writer.WriteString("at", InstantPattern.ExtendedIso.Format(item.At));
            if (item.Note is not null) writer.WriteString("note", item.Note);
            document(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteOpen(Utf8JsonWriter writer, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var part in element.EnumerateObject())
            {
                writer.WritePropertyName(part.Name);
                WriteOpen(writer, part.Value);
            }

            writer.WriteEndObject();
            return;
        }

        using var within = element.ValueKind == JsonValueKind.String ? Parse(element.GetString()) : null;
        if (within?.RootElement.ValueKind == JsonValueKind.Object) WriteOpen(writer, within.RootElement);
        else element.WriteTo(writer);
    }

    private static JsonDocument? Parse(string? text)
    {
        if (text is null) return null;
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
