using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>Somebody who has the SDK and a page of ours: types its lines letter by letter, pastes its program, and runs it.</summary>
internal sealed class Stranger
{
    private readonly string folder;
    private readonly Dictionary<string, string> environment;

    public Stranger(string folder, string home, string feed)
    {
        this.folder = folder;
        Directory.CreateDirectory(home);
        environment = new(StringComparer.Ordinal)
        {
            ["HOME"] = home,
            ["DOTNET_CLI_HOME"] = home,
            ["NUGET_PACKAGES"] = Path.Combine(home, ".nuget", "packages"),
            ["DOTNET_ROLL_FORWARD"] = "Major",
        };
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public async Task<string> FollowAsync(Page page, string framework)
    {
        await TypeAsync($"dotnet new console -f {framework}");
        page.Lines.Should().NotBeEmpty();
        foreach (var line in page.Lines) await TypeAsync(line);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), page.Program);
        return (await TypeAsync("dotnet run")).ReplaceLineEndings("\n");
    }

    /// <summary>Publishes the program of a page ahead of time, every warning an error, and runs what came of it.</summary>
    public async Task<string> CompileAheadAsync(Page page, string framework)
    {
        await FollowAsync(page, framework);
        await DotNet.RunAsync(folder, environment, "publish", "--nologo", "-c", "Release", "-o", "out", "-p:PublishAot=true", "-p:InvariantTimezone=true", "-p:TreatWarningsAsErrors=true", "-p:NuGetAudit=false");
        return (await DotNet.RunProgramAsync(Path.Combine(folder, "out", Path.GetFileName(folder)), folder, environment)).ReplaceLineEndings("\n");
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
