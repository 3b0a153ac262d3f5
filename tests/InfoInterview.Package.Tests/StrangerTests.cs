namespace InfoInterview.Tests;

[Trait("Slow", "yes")]
[Collection(nameof(Packages))]
public sealed class StrangerTests(Packages packages)
{
    [Theory]
    [InlineData("README.md", "net8.0")]
    [InlineData("README.md", "net10.0")]
    [InlineData("src/InfoInterview.Interchange/README.md", "net8.0")]
    [InlineData("src/InfoInterview.Interchange/README.md", "net10.0")]
    [InlineData("src/InfoInterview.Storage/README.md", "net10.0")]
    [InlineData("src/InfoInterview.Testing/README.md", "net10.0")]
    public async Task Who_types_the_lines_of_a_page_sees_what_it_says(string path, string framework)
    {
        var page = Page.Read(path);
        (await packages.NewStranger($"{Path.GetFileName(Path.GetDirectoryName(path))}{framework}").FollowAsync(page, framework)).Should().Be(page.Prints);
    }

    [Theory]
    [InlineData("README.md", "Core")]
    [InlineData("src/InfoInterview.Interchange/README.md", "Interchange")]
    [InlineData("src/InfoInterview.Storage/README.md", "Storage")]
    [InlineData("src/InfoInterview.Testing/README.md", "Testing")]
    public void Every_package_has_its_page(string path, string name)
    {
        Page.Read(path).Lines[0].Should().Be($"dotnet add package InfoInterview.{name} --prerelease");
        using var archive = packages.Open(name);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var packed = reader.ReadToEnd();
        packed.Should().Contain(Page.Read(path).Program).And.NotContainAny("](docs/", "](src/", "](../", "](CHANGELOG")
            .And.Contain("](https://github.com/infointerview/InfoInterview.Core/blob/main/docs/how-to/import-contacts.md)".Replace("import-contacts", HowTo(name), StringComparison.Ordinal));
    }

    private static string HowTo(string package) => package switch
    {
        "Storage" => "storage",
        "Testing" => "test-your-own",
        _ => "import-contacts",
    };
}
