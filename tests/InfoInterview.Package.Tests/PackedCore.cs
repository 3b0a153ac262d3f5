using System.IO.Compression;

namespace InfoInterview.Tests;

/// <summary>The package as a host would get it, packed once for all tests into a folder of its own.</summary>
public sealed class PackedCore : IAsyncLifetime
{
    /// <summary>A version that no release has, so that the machine's package cache never serves another build for it.</summary>
    public const string Version = "0.0.0-consumer";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("infointerview-package-");

    public string Folder => folder.FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public async Task InitializeAsync()
    {
        ForgetCachedPackage();
        await DotNet.RunAsync(
            RepositoryFiles.Root,
            "pack", "src/InfoInterview.Core", "-c", "Release", "-o", Feed, "--nologo",
            "-p:MinVerVersionOverride=" + Version, "-p:ContinuousIntegrationBuild=true");
    }

    public Task DisposeAsync()
    {
        ForgetCachedPackage();
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    public ZipArchive Open(string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Feed, $"InfoInterview.Core.{Version}.{extension}"));

    /// <summary>A throw-away app in its own folder that references the package and nothing of this checkout.</summary>
    public string WriteConsumer(string name, string program, string properties = "")
    {
        var app = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        File.WriteAllText(Path.Combine(app, "Program.cs"), program);
        File.WriteAllText(Path.Combine(app, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <NuGetAudit>false</NuGetAudit>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="InfoInterview.Core" Version="{Version}" />
                <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.0" />
              </ItemGroup>
            </Project>
            """);
        return app;
    }

    private static void ForgetCachedPackage()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var cached = Path.Combine(packages, "infointerview.core", Version);
        if (Directory.Exists(cached)) Directory.Delete(cached, recursive: true);
    }
}
