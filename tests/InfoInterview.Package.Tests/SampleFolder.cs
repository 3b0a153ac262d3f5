using System.Diagnostics;

namespace InfoInterview.Tests;

/// <summary>One of the samples, copied with the files that all of them share, as somebody would who takes it for a beginning.</summary>
internal sealed class SampleFolder
{
    private readonly string folder;
    private readonly Dictionary<string, string> environment;

    public SampleFolder(string folder, string name, string home, string feed)
    {
        environment = Stranger.Surroundings(folder, home, feed);
        foreach (var shared in Directory.GetFiles(RepositoryFiles.PathOf("samples"), "Directory.*")) File
            .Copy(shared, Path.Combine(folder, Path.GetFileName(shared)));
        this.folder = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        foreach (var file in Directory.GetFiles(RepositoryFiles.PathOf($"samples/{name}"))) File
            .Copy(file, Path.Combine(this.folder, Path.GetFileName(file)));
    }

    /// <summary>Builds it for every target that it names.</summary>
    public Task BuildAsync() => RunAsync("build", "--nologo", "-v", "q");

    public Task<string> RunAsync(params string[] arguments) => DotNet.RunAsync(folder, environment, arguments);

    /// <summary>Publishes it ahead of time, every warning an error, and runs what came of it.</summary>
    public async Task<string> CompileAheadAsync(string framework)
    {
        await RunAsync("publish", "--nologo", "-f", framework, "-o", "out", "-p:PublishAot=true", "-p:InvariantTimezone=true",
            "-p:NuGetAudit=false");
        return (await DotNet.RunProgramAsync(Path.Combine(folder, "out", Path.GetFileName(folder)), folder, environment))
            .ReplaceLineEndings("\n");
    }

    /// <summary>Starts what was built and leaves it running.</summary>
    public Process Start(string framework, params string[] arguments)
    {
        var built = Path.Combine(folder, "bin", "Debug", framework, Path.GetFileName(folder) + ".dll");
        var start = new ProcessStartInfo(
            "dotnet", [built, .. arguments])
        { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
