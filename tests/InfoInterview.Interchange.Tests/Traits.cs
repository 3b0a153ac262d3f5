using System.Text;
using System.Text.Json;

namespace InfoInterview.Tests;

/// <summary>Small files of our own, each for one thing that real files do: <c>tests/corpus/traits</c>.</summary>
internal static class Traits
{
    public static TheoryData<string> Of(string set)
    {
        var names = new TheoryData<string>();
        foreach (var row in Rows(set)) names.Add(row.GetProperty("trait").GetString()!);
        return names;
    }

    public static JsonElement Row(string set, string trait) => Rows(set).Single(row => row.GetProperty("trait").ValueEquals(trait));

    /// <summary>The file in its own encoding; a mark is in the text.</summary>
    public static byte[] File(JsonElement row, string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(row.TryGetProperty("encoding", out var encoding) ? encoding.GetString()! : "utf-8").GetBytes(row.GetProperty(name).GetString()!);
    }

    public static IEnumerable<string> Strings(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(value => value.GetString()!);

    private static IEnumerable<JsonElement> Rows(string set) =>
        Corpus.Read($"traits/{set}.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
}
