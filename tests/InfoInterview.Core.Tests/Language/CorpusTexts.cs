using System.Text.Json;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests.Language;

/// <summary>Every text of the corpora that may be looked at, by its language; the sealed sets are not.</summary>
internal static class CorpusTexts
{
    private static readonly string[] Fields = ["text", "body", "subject"];

    private static readonly Lazy<ILookup<string, string>> Texts = new(
        () => Read().Distinct().ToLookup(text => text.Language, text => text.Text, StringComparer.Ordinal));

    private static readonly Lazy<string[]> Written = new(() => [.. ReadTables().Distinct(StringComparer.Ordinal)]);

    public static IEnumerable<string> In(string language) => Texts.Value[language];

    /// <summary>
    /// The texts that stand in the tables of tests and in what they print, and the library's own messages, in whatever language.
    /// </summary>
    public static IEnumerable<string> InTables => Written.Value;

    private static IEnumerable<string> ReadTables() =>
        Below("tests", "*.cs").SelectMany(Literals).Concat(Below("tests", "*.verified.txt")).Concat(Below("src", "*.mustache"));

    private static IEnumerable<string> Below(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    private static IEnumerable<string> Literals(string code) => Regex.Matches(code, """
        (?<!\\)"((?:[^"\\\n]|\\.)*)"
        """.Trim())
        .Select(match => match.Groups[1].Value)
        .Where(text => text.Contains(' ', StringComparison.Ordinal))
        .Select(text => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal));

    private static IEnumerable<(string Language, string Text)> Read()
    {
        foreach (var path in Directory.EnumerateFiles(Corpus.PathOf(""), "*.json*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
        {
            if (path.Replace('\\', '/').Contains("/sealed/", StringComparison.Ordinal)) continue;
            IEnumerable<string> documents = path.EndsWith(".jsonl", StringComparison.Ordinal)
                ? File.ReadLines(path) : [File.ReadAllText(path)];
            foreach (var document in documents)
            {
                if (document.Length == 0) continue;
                using var parsed = JsonDocument.Parse(document);
                foreach (var text in Of(parsed.RootElement, "en")) yield return text;
            }
        }
    }

    private static IEnumerable<(string Language, string Text)> Of(JsonElement element, string language)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(item => Of(item, language)).ToList();
        if (element.ValueKind != JsonValueKind.Object) return [];
        var own = element.TryGetProperty("language", out var tag) && tag.ValueKind == JsonValueKind.String ? tag.GetString()! : language;
        return element.EnumerateObject().SelectMany(property => property.Value.ValueKind == JsonValueKind.String
            ? Fields.Contains(property.Name, StringComparer.Ordinal) ? [(own, property.Value.GetString()!)] : []
            : Of(property.Value, own)).ToList();
    }
}
