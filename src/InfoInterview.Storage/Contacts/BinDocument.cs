using System.Text.Json;
using System.Text.Json.Nodes;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Records;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// Rows of several tables as one document: by table, each row with its columns by name. A column that a later version added is empty in
/// what an earlier one wrote; one that it dropped is left out.
/// </summary>
internal sealed class BinDocument
{
    private const string Contacts = "Contacts";
    private const string RecordColumn = "Document";

    private readonly JsonObject tables;

    private BinDocument(JsonObject tables, string? text = null)
    {
        this.tables = tables;
        var record = TextOf(First?[RecordColumn]);
        (IsWhole, Record) = (record is not null, record ?? text ?? "");
    }

    /// <summary>The contact as it was; <c>null</c> when it cannot be read.</summary>
    public Contact? Contact => Documents.TryReadContact(Record);

    /// <summary>The record of the contact as it was written; the whole text where the document is none that was written here.</summary>
    public string Record { get; private set; }

    /// <summary>Whether it is a document that was written here.</summary>
    public bool IsWhole { get; }

    /// <summary>All that the contact is and was known by.</summary>
    public IEnumerable<string> Keys => tables["ContactKeys"] is not JsonArray rows ? []
        : rows.OfType<JsonObject>().Select(row => TextOf(row[nameof(ContactKeyRow.Key)])).OfType<string>();

    private JsonObject? First => tables[Contacts] is JsonArray { Count: > 0 } rows ? rows[0] as JsonObject : null;

    public static async Task<BinDocument> OfAsync(IEnumerable<BinPart> parts, CancellationToken ct)
    {
        var read = new JsonObject();
        foreach (var part in parts)
        {
            var rows = new JsonArray();
            foreach (var values in await part.ReadAsync(ct)) rows.Add((JsonNode)RowOf(part.Table, values));
            read[part.Table.Name] = rows;
        }

        return new BinDocument(read);
    }

    /// <summary>The document; one without rows, and not <see cref="IsWhole"/>, where the text is none that was written here.</summary>
    public static BinDocument Read(string text)
    {
        try
        {
            if (JsonNode.Parse(text) is JsonObject known && new BinDocument(known) is { IsWhole: true } document) return document;
        }
        catch (Exception trouble) when (trouble is JsonException or ArgumentException)
        {
            // It stays as it stands, and is shown so.
        }

        return new BinDocument([], text);
    }

    public string Write() => tables.ToJsonString();

    /// <summary>How many rows of a table there are.</summary>
    public int Count(string table) => tables[table] is JsonArray rows ? rows.Count : 0;

    /// <summary>Puts another record in the place of the contact's.</summary>
    public void Take(Contact contact)
    {
        if (First is not { } row) return;
        row[RecordColumn] = Record = ContactJson.Write(contact);
        row[nameof(ContactRow.ReferredBy)] = contact.ReferredBy?.Value;
    }

    /// <summary>The rows of a table, as the database keeps them; of somebody in particular, whoever wrote them.</summary>
    public IEnumerable<object?[]> RowsOf(RowTable table, Asker asker)
    {
        if (tables[table.Name] is not JsonArray rows) yield break;
        foreach (var row in rows.OfType<JsonObject>())
        {
            var values = new object?[table.Columns.Count];
            for (var at = 0; at < values.Length; at++)
            {
                values[at] = table.Columns[at] switch
                {
                    nameof(IOwnedRow.Programme) => asker.Programme.Value,
                    nameof(IOwnedRow.Owner) => asker.Seeker.Value,
                    var name => ValueOf(row[name], table, at),
                };
            }

            yield return values;
        }
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static JsonObject RowOf(RowTable table, object?[] values)
    {
        var row = new JsonObject();
        for (var at = 0; at < values.Length; at++)
        {
            row[table.Columns[at]] = values[at] switch
            {
                null => null,
                byte[] bytes => JsonValue.Create(Convert.ToBase64String(bytes)),
                Guid id => JsonValue.Create(id),
                string text => JsonValue.Create(text),
                long number => JsonValue.Create(number),
                int number => JsonValue.Create(number),
                double number => JsonValue.Create(number),
                bool flag => JsonValue.Create(flag),
                var value => throw new InvalidOperationException($"Nobody has said how a {value.GetType().Name} is written."),
            };
        }

        return row;
    }

    private static object? ValueOf(JsonNode? node, RowTable table, int at)
    {
        var kind = table.KindAt(at);
        if (node is null) return table.MayBeEmpty(at) ? null : Empty(kind);
        return kind switch
        {
            _ when kind == typeof(byte[]) => Convert.FromBase64String(node.GetValue<string>()),
            _ when kind == typeof(Guid) => node.GetValue<Guid>(),
            _ when kind == typeof(string) => node.GetValue<string>(),
            _ when kind == typeof(long) => node.GetValue<long>(),
            _ when kind == typeof(int) => node.GetValue<int>(),
            _ when kind == typeof(double) => node.GetValue<double>(),
            _ when kind == typeof(bool) => node.GetValue<bool>(),
            _ => throw new InvalidOperationException($"Nobody has said how a {kind.Name} is read."),
        };
    }

    private static object Empty(Type kind) => kind switch
    {
        _ when kind == typeof(string) => "",
        _ when kind == typeof(byte[]) => Array.Empty<byte>(),
        _ when kind == typeof(long) => 0L,
        _ when kind == typeof(int) => 0,
        _ when kind == typeof(double) => 0d,
        _ when kind == typeof(bool) => false,
        _ => Guid.Empty,
    };
}
