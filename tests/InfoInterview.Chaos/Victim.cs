using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace InfoInterview.Chaos;

/// <summary>A process that is watched, paused, kept from writing, and killed.</summary>
internal sealed class Victim : IDisposable
{
    private const int Remembered = 60;

    private readonly Process process;
    private readonly Task reading;
    private readonly ConcurrentQueue<string> said = new();
    private readonly ConcurrentQueue<string> complaints = new();

    private Victim(Process process)
    {
        this.process = process;
        reading = Task.WhenAll(ReadAsync(process.StandardOutput, said, int.MaxValue), ReadAsync(process.StandardError, complaints,
            Remembered));
    }

    public bool HasEnded => process.HasExited;

    /// <summary>What it said, line by line; a line counts when its end has arrived.</summary>
    public IReadOnlyCollection<string> Said => said;

    /// <summary>The last of what it complained of.</summary>
    public string Complaints => string.Join('\n', complaints);

    public static Victim Start(string assembly, params string[] arguments)
    {
        // With the signal ignored, a file that may not grow is an error of the write, as a full disk is, and not the end of the process.
        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in (string[])["-c", "trap '' XFSZ; exec \"$0\" \"$@\"", Dotnet(), "exec", assembly,
            .. arguments]) start.ArgumentList.Add(argument);

        // Starts sooner: a process that lives for seconds gains nothing from profiling itself.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new Victim(Process.Start(start)!);
    }

    public async Task<bool> SaysAsync(Func<string, bool> line, TimeSpan atMost)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < atMost; await Task.Delay(5))
        {
            if (said.Any(line)) return true;
            if (process.HasExited) return said.Any(line);
        }

        return false;
    }

    public async Task PauseAsync(TimeSpan time)
    {
        Signal("STOP");
        await Task.Delay(time);
        Signal("CONT");
    }

    /// <summary>No file may grow beyond so many bytes; <c>null</c> for as large as it likes.</summary>
    public void LimitFiles(long? bytes) => Commands.Run(
        "prlimit", "--pid", process.Id.ToString(CultureInfo.InvariantCulture),
            $"--fsize={bytes?.ToString(CultureInfo.InvariantCulture) ?? "unlimited"}:unlimited");

    /// <summary>Kills by SIGKILL, which no process can catch; then reads what was still in the pipe.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        await reading;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private void Signal(string name) => Commands.Run("kill", $"-{name}", process.Id.ToString(CultureInfo.InvariantCulture));

    private static string Dotnet() =>
        Environment.ProcessPath is { } path && string.Equals(Path.GetFileNameWithoutExtension(path), "dotnet", StringComparison.Ordinal)
            ? path
            : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static async Task ReadAsync(StreamReader reader, ConcurrentQueue<string> lines, int most)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
            while (lines.Count > most) lines.TryDequeue(out _);
        }
    }
}
