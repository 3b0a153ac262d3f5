using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>Somebody who has the SDK and a page of ours: types its lines letter by letter, pastes its program, and runs it.</summary>
internal sealed class Stranger
{
    /// <summary>The .NET of the SDK; the runtime of another one comes as a package.</summary>
    private const string Newest = "net10.0";

    private readonly string folder;
    private readonly Dictionary<string, string> environment;

    public Stranger(string folder, string home, string feed)
    {
        this.folder = folder;
        environment = Surroundings(folder, home, feed);
    }

    /// <summary>A home of its own, and a folder that knows where the packages lie.</summary>
    public static Dictionary<string, string> Surroundings(string folder, string home, string feed)
    {
        Directory.CreateDirectory(home);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{feed}" />
              </packageSources>
            </configuration>
            """);
        return new(StringComparer.Ordinal)
        {
            ["HOME"] = home,
            ["DOTNET_CLI_HOME"] = home,
            ["NUGET_PACKAGES"] = Path.Combine(home, ".nuget", "packages"),
        };
    }

    public async Task<string> FollowAsync(Page page, string framework)
    {
        await TypeAsync("dotnet new console");
        Retarget(framework);
        page.Lines.Should().NotBeEmpty();
        foreach (var line in page.Lines) await TypeAsync(line);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), page.Program);
        return (await TypeAsync(framework is Newest ? "dotnet run" : $"dotnet run -r {RuntimeInformation.RuntimeIdentifier} --self-contained")).ReplaceLineEndings("\n");
    }

    /// <summary>The newest SDK starts programs for its own .NET only; whoever needs the older one says so in the project.</summary>
    private void Retarget(string framework)
    {
        var project = Directory.GetFiles(folder, "*.csproj").Single();
        var text = File.ReadAllText(project);
        text.Should().Contain($"<TargetFramework>{Newest}<");
        File.WriteAllText(project, text.Replace($"<TargetFramework>{Newest}<", $"<TargetFramework>{framework}<", StringComparison.Ordinal));
    }

    private Task<string> TypeAsync(string line) => OperatingSystem.IsWindows()
        ? DotNet.RunProgramAsync("cmd", folder, environment, "/c", line)
        : DotNet.RunProgramAsync("/bin/sh", folder, environment, "-c", line);
}

/// <summary>The first program of a page, what it prints, and the lines that install what it needs.</summary>
internal sealed record Page(IReadOnlyList<string> Lines, string Program, string Prints)
{
    public static Page Read(string path)
    {
        var text = RepositoryFiles.Read(path).ReplaceLineEndings("\n");
        var match = Regex.Match(text, @"```csharp\n(?<code>.*?)```\s*```text\n(?<prints>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture);
        match.Success.Should().BeTrue($"{path} holds a program and what it prints");
        return new([.. Regex.Matches(text, "^dotnet add package .*$", RegexOptions.Multiline).Select(line => line.Value)], match.Groups["code"].Value, match.Groups["prints"].Value);
    }
}
