using InfoInterview.Storage.Postgres;
using InfoInterview.Storage.Records;
using InfoInterview.Storage.Sqlite;

namespace InfoInterview.Storage;

/// <summary>Where the history is kept.</summary>
public sealed class InterviewStorageOptions
{
    /// <summary>
    /// The PostgreSQL database in place of the embedded one, as Npgsql names it:
    /// <c>Host=db;Database=talks;Username=talks_app;Password=…</c>. <c>null</c>, the
    /// default, keeps everything in <see cref="DatabasePath"/>. The role must own no table and must not bypass row-level security.
    /// </summary>
    public string? ConnectionString { get; set; }

    /// <summary>
    /// The same database by the role that owns the tables, which makes them and brings them up to date; used by
    /// <see cref="InterviewStore.MigrateAsync"/>
    /// alone. <c>null</c> where that is done elsewhere: the database is only looked at then.
    /// </summary>
    public string? UpgradeConnectionString { get; set; }

    /// <summary>
    /// Whether a PostgreSQL database is brought up to date without the backup that <c>pg_dump</c> makes before, beside
    /// <see cref="DatabasePath"/>: for whoever
    /// makes backups of their own.
    /// </summary>
    public bool UpgradeWithoutBackup { get; set; }

    /// <summary>
    /// The file of the embedded database; made on first use, and so is its folder. A relative path counts from the process's working
    /// folder.
    /// </summary>
    public string DatabasePath { get; set; } = "infointerview.db";

    /// <summary>
    /// The file of the key under which people who are not written to are hashed; <c>null</c> puts it beside the database, with
    /// <c>.key</c> at its end.
    /// Made when it is first needed, for the user alone. Keep a copy of it, apart from copies of the database: without it the list
    /// knows nobody.
    /// </summary>
    public string? KeyPath { get; set; }

    /// <summary>
    /// How long a write waits for others in all, in seconds, before it gives up with <see cref="StorageProblem.Busy"/>; at least 1. A host
    /// that answers people waits less than one that works by itself.
    /// </summary>
    public int BusySeconds { get; set; } = 30;

    internal DatabaseProvider NewProvider() =>
        ConnectionString is { Length: > 0 } ? new PostgresProvider(this)
            : new SqliteProvider(DatabasePath, Math.Max(1, BusySeconds), KeyPath);
}
