using System.Text.Json;

namespace InfoInterview.Learn;

/// <summary>The labelled texts of folders, line by line.</summary>
internal static class Corpus
{
    public const int Folds = 5;

    private const double CaseWeight = 3;

    private static readonly string[] Tasks = ["replies", "asks", "components", "questions", "notes", "letters"];

    /// <summary>The rows of a task in a language, each with the name of its file.</summary>
    public static IEnumerable<(string Set, JsonElement Row)> Rows(IEnumerable<string> folders, string task, string language)
    {
        foreach (var folder in folders)
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                if (TaskOf(name) != task) continue;
                foreach (var line in File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)))
                {
                    using var document = JsonDocument.Parse(line);
                    var row = document.RootElement.Clone();
                    if (row.Text("language") == language) yield return (name[..^".jsonl".Length], row);
                }
            }
        }
    }

    /// <summary>The fifth with which a text is left out: by its letters, so that it is the same on every run.</summary>
    public static int FoldOf(string id, string text)
    {
        var hash = 17u;
        foreach (var letter in id + text) hash = (hash * 31) + letter;
        return (int)((hash >> 7) % Folds);
    }

    /// <summary>How much a text of a set counts: single cases that have to be right whatever else is learnt.</summary>
    public static double WeightOf(string set) => set.Contains("-cases", StringComparison.Ordinal) ? CaseWeight : 1;

    public static string Text(this JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    public static bool Is(this JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public static string[] List(this JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")] : [];

    private static string TaskOf(string relative)
    {
        var name = Path.GetFileNameWithoutExtension(relative);
        var folder = Path.GetFileName(Path.GetDirectoryName(relative)) ?? "";
        if (name.StartsWith("messages", StringComparison.Ordinal)) return "messages";
        if (name.StartsWith("whole-notes", StringComparison.Ordinal)) return "notes";
        return Array.Find(Tasks, task => name.StartsWith(task, StringComparison.Ordinal) || (folder != "german" && folder.StartsWith(task, StringComparison.Ordinal))) ?? "";
    }
}
