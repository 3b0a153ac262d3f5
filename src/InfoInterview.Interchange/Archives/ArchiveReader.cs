using System.IO.Compression;
using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.People;

namespace InfoInterview.Interchange.Archives;

/// <summary>Takes the entries of an archive apart, within limits, and gathers what is wrong.</summary>
internal sealed class ArchiveReader
{
    private const int MostProblems = 100;

    private static readonly JsonDocumentOptions Documents = new() { MaxDepth = 64 };

    private readonly Dictionary<string, byte[]> entries = new(StringComparer.Ordinal);
    private readonly List<ArchiveProblem> problems = [];

    private ArchiveReader()
    {
    }

    public IReadOnlyCollection<ArchiveProblem> Problems => problems;

    public static async Task<ArchiveReader> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        var reader = new ArchiveReader();
        using var whole = new MemoryStream();
        var block = new byte[81_920];
        while (await stream.ReadAsync(block, cancellationToken) is var count and > 0)
        {
            await whole.WriteAsync(block.AsMemory(0, count), cancellationToken);
            if (whole.Length <= ArchiveLimits.MaxBytes) continue;
            reader.Say(null,
                string.Create(CultureInfo.InvariantCulture, $"The archive is larger than {ArchiveLimits.MaxBytes / (1024 * 1024)} MB."));
            return reader;
        }

        try
        {
            whole.Position = 0;
            using var zip = new ZipArchive(whole, ZipArchiveMode.Read);
            reader.Unpack(zip, block, cancellationToken);
        }
        catch (InvalidDataException)
        {
            reader.Say(null, "This is no archive that can be read: it is no ZIP file, or it is damaged.");
        }

        return reader;
    }

    public T? Read<T>(string name, Func<string, (T? Value, ValueList<JsonProblem> Problems)> read)
        where T : class
    {
        if (Parse(name) is not { } document) return null;
        using (document) return Take(name, document.RootElement, read);
    }

    public ValueList<T> ReadList<T>(string name, Func<string, (T? Value, ValueList<JsonProblem> Problems)> read)
        where T : class
    {
        if (Parse(name) is not { } document) return [];
        using (document) return ItemsOf(name, document.RootElement).Select(item => Take(item.Place, item.Element, read)).OfType<T>()
            .ToValueList();
    }

    /// <summary>The same of what archives of earlier versions do not have.</summary>
    public ValueList<T> ReadNewerList<T>(string name, Func<string, (T? Value, ValueList<JsonProblem> Problems)> read)
        where T : class => entries.ContainsKey(name) ? ReadList(name, read) : [];

    public ValueList<ArchivedHistory> ReadHistories(string name, Func<string, (Fact? Value, ValueList<JsonProblem> Problems)> read)
    {
        if (Parse(name) is not { } document) return [];
        using (document)
        {
            var histories = new List<ArchivedHistory>();
            foreach (var (place, element) in ItemsOf(name, document.RootElement))
            {
                if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("contact", out var contact)
                    && contact.ValueKind == JsonValueKind.String && contact.TryGetGuid(out var id)
                    && element.TryGetProperty("facts", out var facts))
                {
                    histories.Add(new ArchivedHistory
                    {
                        Contact = new ContactId(id),
                        Facts = ItemsOf(place, facts)
                        .Select(fact => Take(fact.Place, fact.Element, read)).OfType<Fact>().ToValueList()
                    });
                }
                else
                {
                    Say(place, "A history names its contact and lists its facts.");
                }
            }

            return histories.ToValueList();
        }
    }

    public ValueList<ArchivedFile> ReadFiles(string folder)
    {
        var files = new List<ArchivedFile>();
        foreach (var (path, bytes) in entries.Where(entry => entry.Key.StartsWith(folder, StringComparison.Ordinal)
            && entry.Key.Length > folder.Length))
        {
            var name = path[folder.Length..];
            if (ArchivedFile.IsPlain(name)) files.Add(new ArchivedFile { Name = name, Bytes = bytes.ToValueList() });
            else Say(folder, "A file has a name with folders in it.");
        }

        return files.ToValueList();
    }

    /// <summary>The archive is in memory by now.</summary>
    private void Unpack(ZipArchive zip, byte[] block, CancellationToken cancellationToken)
    {
        if (zip.Entries.Count > ArchiveLimits.MaxEntries)
        {
            Say(null, string.Create(CultureInfo.InvariantCulture, $"The archive has more than {ArchiveLimits.MaxEntries} entries."));
            return;
        }

        var left = ArchiveLimits.MaxUnpackedBytes;
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            using var stream = entry.Open();
            while (stream.Read(block) is var count and > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                left -= count;
                if (left < 0)
                {
                    Say(null,
                        string.Create(CultureInfo.InvariantCulture,
                        $"The archive holds more than {ArchiveLimits.MaxUnpackedBytes / (1024 * 1024)} MB."));
                    return;
                }

                bytes.Write(block, 0, count);
            }

            if (!entries.TryAdd(entry.FullName, bytes.ToArray())) Say(null, "The archive holds two entries of one name.");
        }
    }

    private JsonDocument? Parse(string name)
    {
        if (!entries.TryGetValue(name, out var bytes))
        {
            if (problems.Count == 0 || entries.Count > 0) Say(name, "It is missing.");
            return null;
        }

        try
        {
            return JsonDocument.Parse(bytes, Documents);
        }
        catch (JsonException damage)
        {
            Say(name, string.Create(CultureInfo.InvariantCulture, $"It is no JSON, from line {(damage.LineNumber ?? 0) + 1} on."));
            return null;
        }
    }

    private T? Take<T>(string place, JsonElement element, Func<string, (T? Value, ValueList<JsonProblem> Problems)> read)
        where T : class
    {
        var (value, found) = read(element.GetRawText());
        foreach (var problem in found) Say(place, problem.ToString());
        return value;
    }

    private IEnumerable<(string Place, JsonElement Element)> ItemsOf(string place, JsonElement list)
    {
        if (list.ValueKind == JsonValueKind.Array) return list.EnumerateArray()
            .Select((item, i) => (string.Create(CultureInfo.InvariantCulture, $"{place}, {i + 1}"), item));
        Say(place, "It is no list.");
        return [];
    }

    private void Say(string? place, string message)
    {
        if (problems.Count < MostProblems) problems.Add(new ArchiveProblem { Place = place, Message = message });
    }
}
