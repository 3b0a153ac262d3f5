using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Backups;

/// <summary>What the host does once and ends, in place of listening.</summary>
internal static class HostCommand
{
    private static readonly string[] Known = ["backup", "restore", "rebuild", "move"];

    /// <summary>The command, such as <c>backup</c>; <c>null</c> when the host is to listen.</summary>
    public static string? Of(string[] args) => args is [var first, ..] && Known.Contains(first, StringComparer.Ordinal) ? first : null;

    public static async Task<int> RunAsync(string command, string[] args, IServiceProvider services)
    {
        try
        {
            var folder = args.Length > 1 && !args[1].StartsWith('-') ? args[1] : null;
            switch (command)
            {
                case "move": await MoveAsync(folder, services); break;
                case "backup": Say(await services.GetRequiredService<BackupDesk>().WriteAsync(folder, default)); break;
                case "restore": Say(await services.GetRequiredService<BackupDesk>().RestoreAsync(folder, default)); break;
                default: await RebuildAsync(services); break;
            }

            return 0;
        }
        catch (Exception trouble) when (trouble is StorageException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(trouble.Message);
            return 1;
        }
    }

    private static void Say(BackupReport report) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"Copied to {report.Path}: {report.Bytes:N0} bytes, {report.Rows.GetValueOrDefault("Contacts"):N0} contacts, {report.Rows.GetValueOrDefault("Facts"):N0} facts; checked and counted."));

    private static void Say((RestoreReport Report, string From) restored)
    {
        var (report, from) = restored;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Brought back {from}. {report.Erased:N0} people who were erased since stay so; {report.Silenced:N0} who asked for silence since are not written to."));
        if (report.Open > 0) Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Open:N0} messages waited in the outbox, and may have been sent since. Say there what became of them."));
        Console.WriteLine("Mail account and calendar address are as they were last. Look under Your mail whether they are there.");
        if (report.Before is { } before) Console.WriteLine($"What stood there before lies in {before}.");
        foreach (var file in report.Unread)
            Console.WriteLine($"{file} could not be read. If somebody was erased or asked for silence since the copy, do that once more.");
    }

    /// <summary>Brings everything from the file to the server, or back; the one that it comes from stays as it is.</summary>
    private static async Task MoveAsync(string? where, IServiceProvider services)
    {
        var (settings, data) = (services.GetRequiredService<HostSettings>(), services.GetRequiredService<DataFolder>());
        var file = new InterviewStorageOptions { DatabasePath = data.Database };
        var server = new InterviewStorageOptions
        {
            DatabasePath = data.Database,
            ConnectionString = settings.ConnectionString,
            UpgradeConnectionString = settings.UpgradeConnectionString,
        };
        if (where is not ("to-server" or "to-file") || settings.ConnectionString is not { Length: > 0 }
            || settings.UpgradeConnectionString is not { Length: > 0 })
        {
            throw new StorageException(StorageProblem.Unreachable,
                "Say move to-server or move to-file, and name the server with --database and --upgrade (see docs/how-to/storage.md).");
        }

        if (where is "to-server" && data.WhatIsMissing() is { } missing) throw new StorageException(StorageProblem.Unreachable, missing);
        var progress = new Progress<long>(rows => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows")));
        var report = where is "to-server" ? await InterviewStorageMove.RunAsync(file, server, progress)
            : await InterviewStorageMove.RunAsync(server, file, progress);
        foreach (var (table, rows) in report.Tables)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows,12:N0} {table}"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{report.Rows:N0} rows are there, as many as here. What they came from stays as it is."));
    }

    private static async Task RebuildAsync(IServiceProvider services)
    {
        await services.GetRequiredService<InterviewStore>().MigrateAsync();
        var progress = new Progress<int>(done => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done:N0} contacts")));
        var all = await services.GetRequiredService<DueStore>().RebuildAsync(
            TheSeeker.Id, services.GetRequiredService<IClock>().GetCurrentInstant(), progress);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The lists of next steps are made anew, from {all:N0} contacts."));
    }
}
