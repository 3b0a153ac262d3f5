using System.Diagnostics.CodeAnalysis;
using InfoInterview.People;
using InfoInterview.Storage.Postgres;
using NodaTime;
using Npgsql;

namespace InfoInterview.Storage.Backups;

/// <summary>
/// Brings one dump back: what stands there is set aside under another name, and comes back to its place when anything goes wrong.
/// </summary>
internal sealed class ServerRestore(InterviewStorageOptions options, string keyPath, RestoreCare care, CancellationToken ct)
{
    private const string Schema = PostgresInterviewContext.Schema;
    private const string Before = PostgresAside.Schema;
    private const string Columns = "\"Programme\", \"Owner\", \"Hash\", \"Reason\", \"Since\", \"Key\"";

    private readonly string owner = PostgresConnection.ReadOwner(options.UpgradeConnectionString!);

    public async Task<RestoreReport> RunAsync(string dump, IReadOnlyList<string> newer, LocalDate today)
    {
        var expected = await PostgresDump.CountAsync(owner, dump, ct);
        await using var connection = new NpgsqlConnection(owner);
        await connection.OpenAsync(ct);
        await ThrowIfInUseAsync(connection);
        var isThere = await ScalarAsync(connection, $"SELECT to_regnamespace('{Schema}') IS NOT NULL") is true;
        if (isThere) await RunAsync(connection, $"DROP SCHEMA IF EXISTS {Before} CASCADE; ALTER SCHEMA {Schema} RENAME TO {Before}");
        try
        {
            if (await PostgresTool.RunAsync("pg_restore", owner, ["--single-transaction", "--exit-on-error", "--no-owner",
                "--no-privileges", "--no-password",
                $"--dbname={connection.Database}", dump], hear: null, ct) is { } trouble)
                throw new StorageException(StorageProblem.Damaged, $"The copy '{dump}' cannot be brought back: {trouble}");
            await ThrowUnlessWholeAsync(connection, expected);
            if (!File.Exists(keyPath) && File.Exists(dump + ".key")) File.Copy(dump + ".key", keyPath);
            using var store = new InterviewStore(new PostgresProvider(options) { KeepsCopies = true });
            await store.MigrateAsync(ct);
            var unread = new List<string>();
            if (isThere && !await TryAsync(() => TakeWithSettingsAsync(connection))) unread.Add(Before);
            foreach (var file in newer)
            {
                if (!await TryAsync(() => TakeDumpAsync(connection, file))) unread.Add(file);
            }

            var (erased, silenced) = await SilenceSince.ApplyAsync(store, await AskersAsync(connection), today, ct);
            var open = await EndOpenWorkAsync(connection);
            return new RestoreReport
            {
                Open = open,
                Erased = erased,
                Silenced = silenced,
                Before = isThere ? Before
                : null,
                Unread = unread.ToValueList()
            };
        }
        catch
        {
            // The host asks nobody any more here, not even whoever cancelled: what stood there comes back.
            await RunAsync(connection, $"DROP SCHEMA IF EXISTS {Schema} CASCADE", CancellationToken.None);
            if (isThere) await RunAsync(connection, $"ALTER SCHEMA {Before} RENAME TO {Schema}", CancellationToken.None);
            throw;
        }
    }

    private async Task ThrowIfInUseAsync(NpgsqlConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = $1 AND pid <> pg_backend_pid()";
        command.Parameters.Add(new NpgsqlParameter { Value = new NpgsqlConnectionStringBuilder(options.ConnectionString).Username });
        for (var tries = 0; tries < 10; tries++)
        {
            // Whoever has just left may still be listed for a moment.
            if (await command.ExecuteScalarAsync(ct) is 0L) return;
            await Task.Delay(200, ct);
        }

        throw new StorageException(StorageProblem.Busy, "The database is in use. Stop every host and worker, then bring back the copy.");
    }

    private async Task ThrowUnlessWholeAsync(NpgsqlConnection connection, Dictionary<string, long> expected)
    {
        var rows = await ServerBackup.CountAsync(connection, ct);
        if (expected.Any(table => rows.GetValueOrDefault(table.Key, -1) != table.Value))
            throw new StorageException(StorageProblem.Damaged, "Not everything of the copy arrived, so nothing was changed. Try again.");
    }

    /// <summary>Takes over who is on the list of what stood there.</summary>
    private Task TakeAsync(NpgsqlConnection connection, string from) => RunAsync(
        connection,
        $"""
        INSERT INTO {Schema}."Marks" SELECT * FROM {from}."Marks" ON CONFLICT DO NOTHING;
        INSERT INTO {Schema}."DoNotContact" ({Columns}) SELECT {Columns} FROM {from}."DoNotContact" d
        WHERE EXISTS (
            SELECT 1 FROM {Schema}."Seekers" s WHERE s."Programme" = d."Programme" AND s."Id" = d."Owner") ON CONFLICT DO NOTHING;
        """);

    /// <summary>Takes over the list of what stood there, and the settings that count as they stood there.</summary>
    private async Task TakeWithSettingsAsync(NpgsqlConnection connection)
    {
        await TakeAsync(connection, Before);
        const string columns = "\"Programme\", \"Owner\", \"Name\", \"Version\", \"ChangedAt\", \"Content\"";
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            WITH gone AS (DELETE FROM {Schema}."Settings" WHERE "Name" = ANY($1) RETURNING 1)
            SELECT count(*) FROM gone
            """;
        command.Parameters.Add(new NpgsqlParameter { Value = care.LatestSettings.ToArray() });
        await command.ExecuteScalarAsync(ct);
        command.CommandText =
            $"""
            INSERT INTO {Schema}."Settings" ({columns}) SELECT {columns} FROM {Before}."Settings" k WHERE k."Name" = ANY($1)
                AND EXISTS (SELECT 1 FROM {Schema}."Seekers" s WHERE s."Programme" = k."Programme" AND s."Id" = k."Owner")
            """;
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<int> EndOpenWorkAsync(NpgsqlConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            UPDATE {Schema}."Work" SET "Note" = $1, "DoneAt" = $2, "Lease" = NULL, "LeasedUntil" = NULL
            WHERE "Kind" = $3 AND "DoneAt" IS NULL
            """;
        command.Parameters.Add(new NpgsqlParameter { Value = care.OpenNote });
        command.Parameters.Add(new NpgsqlParameter { Value = care.At.ToUnixTimeTicks() });
        command.Parameters.Add(new NpgsqlParameter { Value = care.OpenKind });
        return await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Takes over who is on the list of a later dump.</summary>
    private async Task TakeDumpAsync(NpgsqlConnection connection, string dump)
    {
        var rows = new Dictionary<string, (string Columns, List<string> Lines)>(StringComparer.Ordinal);
        await PostgresDump.ReadAsync(
            owner,
            dump,
            ["DoNotContact", "Marks"],
            (table, columns, line) =>
            {
                if (!rows.TryGetValue(table, out var known)) rows.Add(table, known = (columns, []));
                known.Lines.Add(line);
            },
            begin: null,
            ct);
        const string Known = "pg_temp";
        await RunAsync(
            connection,
                $"CREATE TEMP TABLE \"Marks\" (LIKE {Schema}.\"Marks\"); CREATE TEMP TABLE \"DoNotContact\" (LIKE "
                    + $"{Schema}.\"DoNotContact\")");
        try
        {
            foreach (var (table, (columns, lines)) in rows)
            {
                await using var writer = await connection.BeginTextImportAsync($"COPY pg_temp.\"{table}\" {columns} FROM STDIN", ct);
                foreach (var line in lines) await writer.WriteAsync(line + "\n");
            }

            await TakeAsync(connection, Known);
        }
        finally
        {
            await RunAsync(connection, "DROP TABLE pg_temp.\"Marks\"; DROP TABLE pg_temp.\"DoNotContact\"", CancellationToken.None);
        }
    }

    private async Task<List<Asker>> AskersAsync(NpgsqlConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT \"Programme\", \"Id\" FROM {Schema}.\"Seekers\"";
        await using var reader = await command.ExecuteReaderAsync(ct);
        var askers = new List<Asker>();
        while (await reader.ReadAsync(ct)) askers.Add(new Asker(new ProgrammeId(reader.GetGuid(0)), new SeekerId(reader.GetGuid(1))));
        return askers;
    }

    private static async Task<bool> TryAsync(Func<Task> take)
    {
        try
        {
            await take();
            return true;
        }
        catch (Exception exception) when (exception is StorageException or NpgsqlException)
        {
            return false;
        }
    }

    private Task RunAsync(NpgsqlConnection connection, string sql) => RunAsync(connection, sql, ct);

    [SuppressMessage("Security", "CA2100", Justification = "Only our own text comes here.")]
    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(ct);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Only our own text comes here.")]
    private async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(ct);
    }
}
