using System.Data;
using System.Diagnostics.CodeAnalysis;
using InfoInterview.Storage.Contacts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace InfoInterview.Storage.Sqlite;

/// <summary>
/// Applies all missing migrations in one transaction. EF Core's own way takes a lock as a row of a table, which a process that is killed
/// half way leaves behind for ever; here SQLite's write lock is the lock, and it dies with the process, and so does the half of the work.
/// </summary>
internal sealed class SqliteUpgrade(SqliteInterviewContext context, string path)
{
    /// <summary>Marks a file as ours in SQLite's own header field: "InIv".</summary>
    public const int ApplicationId = 0x496E4976;

    /// <summary>The first migration that is missing in a database that is not new.</summary>
    private string? firstMissing;

    private DatabaseFacade Database => context.Database;

    public async Task RunAsync(CancellationToken ct)
    {
        await Database.OpenConnectionAsync(ct);
        await RefuseForeignFileAsync(ct);
        await SwitchToWriteAheadLogAsync(ct);

        // Rebuilding a table drops it for a moment, which must not take its children along; they are checked before the commit.
        await ScalarAsync("PRAGMA foreign_keys = OFF", ct);
        await using var transaction = await Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var script = await NextScriptAsync(ct);
        if (script is null && !await WordFill.IsDueAsync(context, ct)) return;
        if (firstMissing is not null) SqliteCopy.Make(path, firstMissing);
        if (script is not null) await ScalarAsync(script, ct);
        if (await WordFill.IsDueAsync(context, ct))
            await new WordFill(context, (table, rows) => SqliteRows.AddAsync(context, table, rows, ct), ct).RunAsync();
        await ScalarAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"), ct);
        if (await ScalarAsync("PRAGMA foreign_key_check", ct) is not null)
        {
            throw new StorageException(StorageProblem.Damaged, $"The database '{path}' holds records without their owner, so it was left as it is. Bring back a backup.");
        }

        await transaction.CommitAsync(ct);
    }

    private async Task RefuseForeignFileAsync(CancellationToken ct)
    {
        var isEmpty = await ScalarAsync("SELECT 1 FROM sqlite_schema", ct) is null;
        var owner = await ScalarAsync("PRAGMA application_id", ct);
        if (!isEmpty && owner is not (long)ApplicationId)
        {
            throw new StorageException(StorageProblem.NotOurs, $"'{path}' is a database of another program. Name another path.");
        }
    }

    private async Task SwitchToWriteAheadLogAsync(CancellationToken ct)
    {
        if (await ScalarAsync("PRAGMA journal_mode = WAL", ct) is not "wal")
        {
            throw new StorageException(StorageProblem.Unreachable, $"'{path}' lies on a disk that cannot be shared between processes. Put it on a local disk.");
        }
    }

    /// <summary>The script of all missing migrations; <c>null</c> when none is missing.</summary>
    private async Task<string?> NextScriptAsync(CancellationToken ct)
    {
        var applied = (await Database.GetAppliedMigrationsAsync(ct)).ToList();
        var known = Database.GetMigrations().ToList();
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new StorageException(
                StorageProblem.WrittenByNewer, $"A newer version of this program has written '{path}' (it knows '{unknown}'). Update this program; the file was left as it is.");
        }

        firstMissing = applied.Count == 0 ? null : known.Except(applied, StringComparer.Ordinal).FirstOrDefault();
        return applied.Count == known.Count
            ? null
            : context.GetService<IMigrator>().GenerateScript(applied.LastOrDefault(), toMigration: null, MigrationsSqlGenerationOptions.NoTransactions);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Only our own pragmas and the migrations' own script come here.")]
    private async Task<object?> ScalarAsync(string sql, CancellationToken ct)
    {
        await using var command = Database.GetDbConnection().CreateCommand();
        command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(ct);
    }
}
