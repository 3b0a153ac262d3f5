using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

public sealed class InstallLineTests
{
    private const string Container = "dotnet add package Microsoft.Extensions.DependencyInjection --version 10.*";

    [Theory]
    [InlineData("README.md", "dotnet add package InfoInterview.Core --prerelease", Container)]
    [InlineData("docs/start.md", "dotnet add package InfoInterview.Core --prerelease", Container)]
    [InlineData("src/InfoInterview.Interchange/README.md", "dotnet add package InfoInterview.Interchange --prerelease")]
    [InlineData("src/InfoInterview.Testing/README.md", "dotnet add package InfoInterview.Testing --prerelease")]
    [InlineData("src/InfoInterview.Storage/README.md", "dotnet add package InfoInterview.Storage --prerelease", Container)]
    public void A_page_names_the_packages_that_its_programs_need(string page, params string[] lines) =>
        Regex.Matches(RepositoryFiles.Read(page).ReplaceLineEndings("\n"), "^dotnet add package .*$", RegexOptions.Multiline).Select(line => line.Value).Should().Equal(lines);
}
