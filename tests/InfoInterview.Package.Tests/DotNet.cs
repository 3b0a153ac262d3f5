using System.Diagnostics;

namespace InfoInterview.Tests;

/// <summary>Runs a command and returns what it printed.</summary>
internal static class DotNet
{
    public static Task<string> RunAsync(string folder, Dictionary<string, string>? environment, params string[] arguments) => RunProgramAsync("dotnet", folder, environment, arguments);

    public static async Task<string> RunProgramAsync(string program, string folder, Dictionary<string, string>? environment = null, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // A build inside a test run must not take the outer run's settings for its own.
        foreach (var name in start.Environment.Keys.Where(IsOuterBuilds).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? []) start.Environment[name] = value;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var printed = await output;
        process.ExitCode.Should().Be(0, $"'{program} {string.Join(' ', arguments)}' must succeed, and printed:\n{printed}\n{await errors}");
        return printed;
    }

    private static bool IsOuterBuilds(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase) || name.StartsWith("COVERLET", StringComparison.OrdinalIgnoreCase);
}
