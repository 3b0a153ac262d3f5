using System.Net;
using System.Text.RegularExpressions;
using InfoInterview.Rules;
using InfoInterview.Testing;

namespace InfoInterview.Tests;

/// <summary>Every example in a comment compiles, and runs without a fault; an editor shows them to whoever hovers over a type.</summary>
[Collection(nameof(CodeSampleTests))]
public sealed class ExampleTests
{
    private static readonly Regex Code = new(
        @"^ */// <code>\n(?<lines>(?: *///.*\n)*?) */// </code>", RegexOptions.Multiline | RegexOptions.ExplicitCapture);

    private static readonly Dictionary<string, string> Examples = new[] { "src/InfoInterview.Core", "src/InfoInterview.Testing" }
        .SelectMany(project => Directory.EnumerateFiles(RepositoryFiles.PathOf(project), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .SelectMany(path => Code.Matches(File.ReadAllText(path).ReplaceLineEndings("\n"))
            .Select((match, at) => (FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(path)}:{at + 1}"), Spoken(match.Groups["lines"].Value))))
        .ToDictionary(example => example.Item1, example => example.Item2, StringComparer.Ordinal);

    /// <summary>What a file of the library itself has in sight.</summary>
    private static readonly string Usings = string.Concat(
        new[] { typeof(Finding).Assembly, typeof(Given).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Select(type => type.Namespace!)
            .Append("NodaTime").Append("System.Globalization")
            .Distinct(StringComparer.Ordinal)
            .Select(name => $"global using {name};"));

    public static TheoryData<string> Names => [.. Examples.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_example_compiles_and_runs(string name) =>
        await SampleProgram.RunAsync(SampleProgram.Compile(name, Examples[name], Usings));

    [Fact]
    public void What_one_meets_first_in_the_tests_has_an_example() =>
        typeof(Given).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Check", StringComparison.Ordinal))
            .Select(type => type.Name + ":1")
            .Should().BeSubsetOf(Examples.Keys);

    private static string Spoken(string lines) =>
        WebUtility.HtmlDecode(string.Concat(lines.Split('\n').Select(line => Regex.Replace(line, "^ */// ?", "") + "\n")));
}
