using System.Diagnostics;

namespace InfoInterview.Chaos;

/// <summary>Runs small programs of the system.</summary>
internal static class Commands
{
    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public static string Run(string program, params string[] arguments) => TryRun(program, arguments) is { Succeeded: true } done
        ? done.Said
        : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} did not succeed.");

    public static (bool Succeeded, string Said) TryRun(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode == 0, process.ExitCode == 0 ? said.Trim() : errors.GetAwaiter().GetResult());
    }
}
