using System.Text.Json;

namespace InfoInterview.Tests.Interviews;

/// <summary>
/// A question with what is wrong with it, in the labels of the corpus; some labels may be given as well without being a fault.
/// </summary>
internal sealed record LabelledQuestion(string Text, string[] Labels, string[] Allowed)
{
    public string Language { get; init; } = "en";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["closed"] = "closed",
        ["leading"] = "leading",
        ["double"] = "double-barrelled",
        ["job"] = "asks-for-job",
        ["personal"] = "too-personal",
        ["public"] = "answerable-from-public-pages",
        ["long"] = "too-long",
    };

    /// <summary>Reads <c>label (allowed, allowed) | question</c>, one a line; <c>good</c> stands for no label.</summary>
    public static IReadOnlyList<LabelledQuestion> Read(string table) =>
        [.. table.Split('\n').Select(line => line.Split(" | ", 2)).Select(parts => new LabelledQuestion(
            parts[1].Trim(),
            Words(parts[0].Split('(')[0]),
            parts[0].Contains('(', StringComparison.Ordinal) ? Words(parts[0].Split('(')[1].TrimEnd(')', ' ')) : []))];

    public static IReadOnlyList<LabelledQuestion> ReadJson(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => !row.GetProperty("soft").GetBoolean())
            .Select(row => new LabelledQuestion(
                row.GetProperty("question").GetString()!, Strings(row, "labels"), Strings(row, "also_acceptable")))];

    /// <summary>Reads the rows of a frozen set, those left out on which two careful readers may differ.</summary>
    public static IReadOnlyList<LabelledQuestion> ReadGuard(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => !row.GetProperty("soft").GetBoolean())
            .Select(row => new LabelledQuestion(
                row.GetProperty("text").GetString()!, Strings(row, "labels"),
                []) { Language = row.GetProperty("language").GetString()! })];

    private static string[] Words(string text) =>
        [.. text.Split(',').Select(word => word.Trim()).Where(word => word is not "good" and not "").Select(word => Names[word])];

    private static string[] Strings(JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
}
