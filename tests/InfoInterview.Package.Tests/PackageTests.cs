using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

[Trait("Slow", "yes")]
public sealed class PackageTests : IClassFixture<PackedCore>
{
    private readonly PackedCore package;

    public PackageTests(PackedCore package) => this.package = package;

    [Fact]
    public void The_package_holds_the_library_its_documentation_and_the_README()
    {
        using var archive = package.Open();
        archive.Entries.Select(entry => entry.FullName).Should()
            .Contain(["lib/net10.0/InfoInterview.Core.dll", "lib/net10.0/InfoInterview.Core.xml", "README.md"])
            .And.NotContain(name => name.StartsWith("lib/", StringComparison.Ordinal) && name.Contains(".resources.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_depends_on_two_packages_and_says_its_licence_and_source()
    {
        using var archive = package.Open();
        using var reader = new StreamReader(archive.GetEntry("InfoInterview.Core.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();
        Regex.Matches(nuspec, "<dependency id=\"([^\"]+)\" version=\"([^\"]+)\"").Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}")
            .Should().Equal("Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0", "NodaTime 3.3.7");
        nuspec.Should().Contain("<license type=\"expression\">MIT</license>").And.Contain("<readme>README.md</readme>").And.Contain("commit=\"");
    }

    [Fact]
    public void The_symbols_are_packed_beside_it()
    {
        using var archive = package.Open("snupkg");
        archive.Entries.Select(entry => entry.FullName).Should().Contain("lib/net10.0/InfoInterview.Core.pdb");
    }

    [Fact]
    public async Task An_app_that_references_the_package_runs_the_README()
    {
        var (program, prints) = Readme();
        var app = package.WriteConsumer("Consumer", program);
        (await DotNet.RunAsync(app, "run", "--nologo")).ReplaceLineEndings("\n").Should().Be(prints);
    }

    [AotFact]
    public async Task The_same_app_compiled_ahead_of_time_prints_the_same_without_a_warning()
    {
        var (program, prints) = Readme();
        var app = package.WriteConsumer("Native", program, "<PublishAot>true</PublishAot><InvariantTimezone>true</InvariantTimezone>");
        await DotNet.RunAsync(app, "publish", "--nologo", "-c", "Release", "-o", Path.Combine(app, "out"));
        (await DotNet.RunProgramAsync(Path.Combine(app, "out", "Native"), app)).ReplaceLineEndings("\n").Should().Be(prints);
    }

    private static (string Program, string Prints) Readme()
    {
        var match = Regex.Match(RepositoryFiles.Read("README.md").ReplaceLineEndings("\n"), @"```csharp\n(?<code>.*?)```\s*```text\n(?<prints>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture);
        match.Success.Should().BeTrue("the README's first screen holds a program and what it prints");
        return (match.Groups["code"].Value, match.Groups["prints"].Value);
    }
}
