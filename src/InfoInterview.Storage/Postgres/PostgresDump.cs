using System.Diagnostics;
using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>A copy of the tables by the server's own tool, made before an upgrade.</summary>
internal static class PostgresDump
{
    private const string Tool = "pg_dump";

    public static async Task MakeAsync(string connection, string file, CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        var draft = file + ".new";
        var start = new ProcessStartInfo(Find()) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["--format=custom", "--no-password", $"--schema={PostgresInterviewContext.Schema}",
            $"--file={draft}"]) start.ArgumentList.Add(argument);
        start.Environment["PGHOST"] = settings.Host;
        start.Environment["PGPORT"] = settings.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGDATABASE"] = settings.Database;
        start.Environment["PGUSER"] = settings.Username;
        if (settings.Password is { Length: > 0 } password) start.Environment["PGPASSWORD"] = password;
        Make(draft);
        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0)
            throw new StorageException(
                StorageProblem.Other, $"No backup could be made before the upgrade, so nothing was changed: {errors.Trim()}");
        File.Move(draft, file, overwrite: true);
    }

    private static void Make(string file)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        File.Delete(file);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var made = new FileStream(file, options);
    }

    /// <summary>The tool on the path, or else where Debian keeps it, the newest first.</summary>
    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(folder => folder, StringComparer.Ordinal).Select(folder =>
                Path.Combine(folder, "bin"))
            : [];
        return debian.Concat(folders).Select(folder => Path.Combine(folder, Tool)).FirstOrDefault(File.Exists)
            ?? throw new StorageException(
                StorageProblem.NotUpgraded,
                $"Before an upgrade a backup is made by {Tool}, which is not here. Install PostgreSQL's client programs, or make a backup and set {nameof(InterviewStorageOptions.UpgradeWithoutBackup)}.");
    }
}
