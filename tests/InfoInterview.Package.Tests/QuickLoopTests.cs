using System.Text.Json;

namespace InfoInterview.Tests;

[Trait("Slow", "yes")]
[Collection(nameof(Packages))]
public sealed class QuickLoopTests
{
    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public async Task Slow_analyzers_wait_for_the_landing(string isThorough, bool expected)
    {
        var analyzers = await AnalyzersAsync("-p:IsThorough=" + isThorough);
        analyzers.Any(name => name.Contains("Meziantou", StringComparison.Ordinal) || name.Contains("NetAnalyzers", StringComparison.Ordinal)).Should().Be(expected);
        analyzers.Should().Contain(name => name.Contains("BannedApi", StringComparison.Ordinal)).And.Contain(name => name.Contains("PublicApi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Release_is_thorough() => (await AnalyzersAsync("-p:Configuration=Release")).Should().Contain(name => name.Contains("Meziantou", StringComparison.Ordinal));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/how-to/run-the-host.md")]
    public void A_page_starts_the_host_in_a_way_that_says_what_it_builds(string page) =>
        RepositoryFiles.Read(page).Should().Contain("dotnet run -v m --project src/InfoInterview.Host").And.NotContain("dotnet run --project src/InfoInterview.Host");

    [Fact]
    public async Task What_is_built_is_said() =>
        (await DotNet.RunAsync(RepositoryFiles.Root, null, "run", "-v", "m", "--project", "src/InfoInterview.Host", "--", "--help")).Should().Contain("InfoInterview.Core ->");

    private static async Task<List<string>> AnalyzersAsync(string property)
    {
        var printed = await DotNet.RunAsync(
            RepositoryFiles.Root, null, "msbuild", "src/InfoInterview.Core", "-t:ResolveAssemblyReferences;LeaveSlowAnalyzersToCI", "-getItem:Analyzer", "-p:TargetFramework=net10.0", property);
        using var items = JsonDocument.Parse(printed);
        return [.. items.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray().Select(item => item.GetProperty("Filename").GetString()!)];
    }
}
