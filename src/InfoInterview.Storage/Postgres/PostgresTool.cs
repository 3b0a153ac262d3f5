using System.Diagnostics;
using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>A tool that comes with PostgreSQL, run against one database.</summary>
internal static class PostgresTool
{
    /// <summary>Runs it; what it says line by line goes to <paramref name="hear"/>, and nowhere when that is <c>null</c>.</summary>
    /// <returns>What it complained of; <c>null</c> when it did what it should.</returns>
    public static async Task<string?> RunAsync(string tool, string connection, IEnumerable<string> arguments, Action<string>? hear,
        CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(
            Find(tool))
        { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["PGHOST"] = settings.Host;
        start.Environment["PGPORT"] = settings.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGDATABASE"] = settings.Database;
        start.Environment["PGUSER"] = settings.Username;
        if (settings.Password is { Length: > 0 } password) start.Environment["PGPASSWORD"] = password;
        using var process = Process.Start(start)!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(ct);
            while (await process.StandardOutput.ReadLineAsync(ct) is { } line) hear?.Invoke(line);
            await process.WaitForExitAsync(ct);
            return process.ExitCode == 0 ? null : (await errors).Trim();
        }
        catch
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>The tool on the path, or else where Debian keeps it, the newest first.</summary>
    private static string Find(string tool)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(folder => folder, StringComparer.Ordinal).Select(folder =>
                Path.Combine(folder, "bin"))
            : [];
        return debian.Concat(folders).Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists)
            ?? throw new StorageException(
                StorageProblem.NotUpgraded,
                $"This needs {tool}, which is not here. Install PostgreSQL's client programs. Before an upgrade you may make "
                    + $"a backup of your own instead, and set {nameof(InterviewStorageOptions.UpgradeWithoutBackup)}.");
    }
}
