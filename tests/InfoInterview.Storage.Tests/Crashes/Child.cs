using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace InfoInterview.Tests.Crashes;

/// <summary>A process of this assembly that works on a database until it ends or is killed.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;
    private readonly Task reading;
    private readonly Task<string> errors;
    private readonly ConcurrentQueue<string> lines = new();

    private Child(Process process)
    {
        this.process = process;
        reading = Task.Run(ReadAsync);
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What was confirmed so far; after the end, all that ever was.</summary>
    public IReadOnlyList<string> Confirmed => [.. lines.Where(line => line is not ("up" or "migrated"))];

    public bool HasMigrated => lines.Contains("migrated", StringComparer.Ordinal);

    public static Child Start(string role, string database, int number)
    {
        var start = new ProcessStartInfo(
            Dotnet())
        { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (
            string[])["exec", typeof(Child).Assembly.Location, role, database, number.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        // Starts sooner: a process that lives for a second gains nothing from profiling itself.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new Child(Process.Start(start)!);
    }

    /// <summary>Kills by SIGKILL, which no process can catch; then reads what was still in the pipe.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
        process.ExitCode.Should().Be(137, "the child must still be at work when it is killed; it said: {0}", await errors);
    }

    public async Task ExitAsync()
    {
        await process.WaitForExitAsync();
        await reading;
        process.ExitCode.Should().Be(0, "{0}", await errors);
    }

    public async Task SaysAsync(int count)
    {
        while (lines.Count < count && !process.HasExited) await Task.Delay(1);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private static string Dotnet() =>
        Environment.ProcessPath is { } path && string.Equals(Path.GetFileNameWithoutExtension(path), "dotnet", StringComparison.Ordinal)
            ? path
            : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private async Task ReadAsync()
    {
        // A line is a confirmation only when its end has arrived.
        while (await process.StandardOutput.ReadLineAsync() is { } line) lines.Enqueue(line);
    }
}
