using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>A <c>csharp</c> block of a page, and the <c>text</c> block right behind it that says what it prints.</summary>
internal sealed record CodeSample(string Page, int Line, string Code, string? Prints)
{
    private static readonly Regex Block = new(
        @"^```csharp(?<ignore> ignore)?\n(?<code>.*?)^```\n(?:\s*^```text\n(?<prints>.*?)^```$)?",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    public static IEnumerable<CodeSample> All =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(RepositoryFiles.PathOf("README.md"))
            .Concat(Directory.EnumerateFiles(RepositoryFiles.PathOf("src"), "README.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }))
            .Order(StringComparer.Ordinal)
            .SelectMany(In);

    public override string ToString() => $"{Page}:{Line}";

    private static IEnumerable<CodeSample> In(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        foreach (Match match in Block.Matches(text))
        {
            if (match.Groups["ignore"].Success) continue;
            yield return new CodeSample(
                Path.GetRelativePath(RepositoryFiles.Root, path),
                text.AsSpan(0, match.Index).Count('\n') + 1,
                match.Groups["code"].Value,
                match.Groups["prints"].Success ? match.Groups["prints"].Value : null);
        }
    }
}
