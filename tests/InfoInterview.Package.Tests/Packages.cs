using System.IO.Compression;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>
/// The packages as a host would get them, packed once for all tests into a folder of their own, and an empty home to install them
/// in.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    private static readonly string[] All = ["Core", "Interchange", "Storage", "Testing"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("infointerview-package-");

    /// <summary>The one place of the version.</summary>
    public static string Version { get; } = Regex.Match(RepositoryFiles.Read("src/Directory.Build.props"), "<Version>(.*)</Version>").Groups[1].Value;

    public string Feed => Path.Combine(folder.FullName, "feed");

    public async Task InitializeAsync()
    {
        // What the slow analyzers say has been asked before; they change nothing in a package.
        foreach (var name in All) await DotNet.RunAsync(RepositoryFiles.Root, null, "pack", $"src/InfoInterview.{name}", "-o", Feed, "--nologo", "-p:IsThorough=false");
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    public ZipArchive Open(string name, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Feed, $"InfoInterview.{name}.{Version}.{extension}"));

    public string Nuspec(string name)
    {
        using var archive = Open(name);
        using var reader = new StreamReader(archive.GetEntry($"InfoInterview.{name}.nuspec")!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>An empty folder beside which nothing is known but where the packages lie.</summary>
    internal Stranger NewStranger(string name) => new(NewFolder(name), Path.Combine(folder.FullName, "home"), Feed);

    /// <summary>The samples as somebody would copy them, beside whom nothing is known but where the packages lie.</summary>
    internal SampleFolder CopySample(string name, string purpose) => new(NewFolder($"{name}{purpose}"), name, Path.Combine(folder.FullName, "home"), Feed);

    private string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(folder.FullName, "strangers", name)).FullName;
}

/// <summary>One after the other: they build in the same folders.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class PackagesOnce : ICollectionFixture<Packages>;
