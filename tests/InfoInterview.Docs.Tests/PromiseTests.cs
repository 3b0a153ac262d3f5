using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>Every promise about time names the tests that hold it, and they exist.</summary>
public sealed class PromiseTests
{
    private static readonly string[] Promises = RepositoryFiles.Read("docs/time.md").Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Promise", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
        .ToArray();

    [Fact]
    public void There_are_promises() => Promises.Should().HaveCountGreaterThan(30);

    [Fact]
    public void Every_promise_names_a_test_that_exists()
    {
        var classes = Directory.EnumerateFiles(RepositoryFiles.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var promise in Promises)
        {
            var names = Regex.Matches(promise.Split('|')[^2], @"`(?<class>\w+Tests)\.(?<test>\w+)`", RegexOptions.ExplicitCapture);
            if (names.Count == 0) missing.Add(promise);
            missing.AddRange(names
                .Where(name => !classes[name.Groups["class"].Value].Any(text => text.Contains($" {name.Groups["test"].Value}(", StringComparison.Ordinal)))
                .Select(name => name.Value));
        }

        missing.Should().BeEmpty();
    }
}
