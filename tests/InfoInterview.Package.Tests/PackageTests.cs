using System.Reflection.Metadata;
using System.Text;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

[Trait("Slow", "yes")]
[Collection(nameof(Packages))]
public sealed class PackageTests(Packages packages)
{
    /// <summary>Where a portable PDB keeps the addresses of its sources.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Theory]
    [InlineData("Core", "net8.0 net10.0", "THIRD-PARTY-NOTICES.txt")]
    [InlineData("Interchange", "net8.0 net10.0", "")]
    [InlineData("Storage", "net10.0", "")]
    [InlineData("Testing", "net8.0 net10.0", "")]
    public void A_package_holds_the_library_its_documentation_and_its_page_and_nothing_else(string name, string frameworks, string notices)
    {
        using var archive = packages.Open(name);
        archive.Entries.Select(entry => entry.FullName)
            .Where(entry => !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal) && entry is not "[Content_Types].xml")
            .Should().BeEquivalentTo([
                $"InfoInterview.{name}.nuspec", "README.md", "icon.png",
                .. frameworks.Split(' ').SelectMany(framework => new[] { $"lib/{framework}/InfoInterview.{name}.dll", $"lib/{framework}/InfoInterview.{name}.xml" }),
                .. notices.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    [Theory]
    [InlineData("Core", "Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0|NodaTime 3.3.7|Microsoft.Extensions.DependencyInjection.Abstractions 8.0.0|NodaTime 3.3.7")]
    [InlineData("Interchange", "InfoInterview.Core|ExcelDataReader|MimeKit|System.Security.Cryptography.Pkcs|InfoInterview.Core|ExcelDataReader|MimeKit|System.Security.Cryptography.Pkcs|System.Text.Json")]
    [InlineData("Storage", "InfoInterview.Interchange|Microsoft.EntityFrameworkCore.Sqlite|Npgsql.EntityFrameworkCore.PostgreSQL")]
    [InlineData("Testing", "InfoInterview.Core|InfoInterview.Core")]
    public void A_package_depends_on_what_it_names_alone(string name, string expected)
    {
        var found = Regex.Matches(packages.Nuspec(name), "<dependency id=\"([^\"]+)\" version=\"([^\"]+)\"").Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").ToList();
        found.Zip(expected.Split('|')).Should().HaveCount(found.Count).And.OnlyContain(pair => pair.First == pair.Second || pair.First.StartsWith(pair.Second + " ", StringComparison.Ordinal));
        found.Should().NotContain(dependency => dependency.StartsWith("InfoInterview.", StringComparison.Ordinal) && !dependency.EndsWith(" " + Packages.Version, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("Interchange")]
    [InlineData("Storage")]
    [InlineData("Testing")]
    public void A_package_says_what_it_is(string name)
    {
        packages.Nuspec(name).Should().Contain($"<version>{Packages.Version}</version>").And.Contain("<license type=\"expression\">MIT</license>")
            .And.Contain("<readme>README.md</readme>").And.Contain("<icon>icon.png</icon>").And.Contain("<tags>informational-interview")
            .And.MatchRegex("<description>[^<]{60,}</description>").And.NotContain("Package Description")
            .And.MatchRegex("<repository type=\"git\" url=\"https://github.com/infointerview/InfoInterview.Core\" (branch=\"[^\"]*\" )?commit=\"[0-9a-f]{40}\" />");
    }

    [Theory]
    [InlineData("Core", "net8.0")]
    [InlineData("Core", "net10.0")]
    [InlineData("Interchange", "net8.0")]
    [InlineData("Interchange", "net10.0")]
    [InlineData("Storage", "net10.0")]
    [InlineData("Testing", "net8.0")]
    [InlineData("Testing", "net10.0")]
    public void Symbols_lead_to_the_sources_at_the_repository_whatever_clone_they_were_built_in(string name, string framework)
    {
        using var archive = packages.Open(name, "snupkg");
        using var pdb = new MemoryStream();
        using (var entry = archive.GetEntry($"lib/{framework}/InfoInterview.{name}.pdb")!.Open()) entry.CopyTo(pdb);
        pdb.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
        var reader = provider.GetMetadataReader();
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == SourceLink);
        Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)).Should().MatchRegex("^\\{\"documents\":\\{\"/_/\\*\":\"https://github.com/infointerview/InfoInterview.Core/raw/[0-9a-f]{40}/\\*\"\\}\\}$");
        reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).Should().OnlyContain(path => path.StartsWith("/_/", StringComparison.Ordinal));
    }

    [Fact]
    public void Data_of_others_come_with_their_licence()
    {
        using var archive = packages.Open("Core");
        using var reader = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        reader.ReadToEnd().Should().Contain("weekData").And.Contain("UNICODE LICENSE V3").And.Contain("Unicode-3.0");
    }
}
