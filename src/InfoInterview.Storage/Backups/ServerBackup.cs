using System.Data;
using System.Diagnostics.CodeAnalysis;
using InfoInterview.Storage.Backups;
using InfoInterview.Storage.Postgres;
using NodaTime;
using Npgsql;

namespace InfoInterview.Storage;

/// <summary>
/// Copies of a PostgreSQL database by <c>pg_dump</c>, and the way back by <c>pg_restore</c>: of everybody, as the role that owns the
/// tables.
/// A copy is one moment of the database; it is whole or not there. Bringing one back revives nobody who was erased since, and keeps
/// everybody silent who asked for it since. Stateless, safe to share.
/// </summary>
public sealed class ServerBackup
{
    private readonly InterviewStorageOptions options;
    private readonly string keyPath;

    /// <summary>For the database of the options.</summary>
    /// <param name="options">With both connection strings; the key lies as they say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <c>null</c>.</exception>
    /// <exception cref="StorageException">They do not name the role that owns the tables.</exception>
    public ServerBackup(InterviewStorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.ConnectionString is not { Length: > 0 } || options.UpgradeConnectionString is not { Length: > 0 })
        {
            throw new StorageException(
                StorageProblem.Unreachable,
                $"A whole database is copied by the role that owns its tables; name it in "
                    + $"{nameof(InterviewStorageOptions.UpgradeConnectionString)}.");
        }

        this.options = options;
        keyPath = Path.GetFullPath(options.KeyPath ?? options.DatabasePath + ".key");
    }

    /// <summary>What is minded when a copy is brought back.</summary>
    public RestoreCare Care { get; init; } = new();

    /// <summary>Copies the database, and its key beside the copy; then reads the copy and counts it against the database.</summary>
    /// <param name="target">The file of the copy, which must not be there yet; its folder is made.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What was copied.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <c>null</c>.</exception>
    /// <exception cref="StorageException">The server or its tools cannot be reached, or the copy is not whole; no copy stays
    /// then.</exception>
    public async Task<BackupReport> WriteAsync(string target, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        target = Path.GetFullPath(target);
        if (File.Exists(target)) throw new StorageException(
            StorageProblem.Unreachable, $"'{target}' is there already. Name another file.");
        var part = target + ".part";
        try
        {
            var rows = await CopyAsync(part, ct);
            if (File.Exists(keyPath)) File.Copy(keyPath, target + ".key", overwrite: true);
            File.Move(part, target);
            return new BackupReport { Path = target, Bytes = new FileInfo(target).Length, Rows = rows };
        }
        catch (NpgsqlException exception)
        {
            throw PostgresProblems.Explain(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                StorageProblem.DiskFailed, $"The copy '{target}' cannot be written: {exception.Message}", exception);
        }
        finally
        {
            if (File.Exists(part)) File.Delete(part);
        }
    }

    /// <summary>
    /// Puts a copy in the place of the database, brought up to date, without those who were erased since and with the wishes for silence
    /// since. What stood there is kept in a schema beside it. No process may work with the database.
    /// </summary>
    /// <param name="backup">The file of the copy; it stays as it is.</param>
    /// <param name="newer">Later copies, which may know of an erasure or a wish for silence too.</param>
    /// <param name="today">The day of restoring, from which on those who are left out stay so.</param>
    /// <param name="ct">Ends the wait; what stood there is in its place again then.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="backup"/> or <paramref name="newer"/> is <c>null</c>.</exception>
    /// <exception cref="StorageException">The copy is damaged, or the database is in use or cannot be reached; nothing was
    /// changed.</exception>
    public async Task<RestoreReport> RestoreAsync(
        string backup, IEnumerable<string> newer, LocalDate today, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(backup);
        ArgumentNullException.ThrowIfNull(newer);
        try
        {
            return await new ServerRestore(options, keyPath, Care, ct).RunAsync(
                Path.GetFullPath(backup), [.. newer.Select(Path.GetFullPath)], today);
        }
        catch (NpgsqlException exception)
        {
            throw PostgresProblems.Explain(exception);
        }
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is made of the database's own names.")]
    internal static async Task<Dictionary<string, long>> CountAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var tables = new List<string>();
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT relname::text FROM pg_class WHERE relnamespace = '{PostgresInterviewContext.Schema}'::regnamespace AND relkind = 'r'";
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct)) tables.Add(reader.GetString(0));
        }

        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            command.CommandText =
                $"SELECT count(*) FROM {PostgresInterviewContext.Schema}.\"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            rows.Add(table, (long)(await command.ExecuteScalarAsync(ct))!);
        }

        return rows;
    }

    private async Task<Dictionary<string, long>> CopyAsync(string part, CancellationToken ct)
    {
        var owner = options.UpgradeConnectionString!;
        await using var connection = new NpgsqlConnection(PostgresConnection.ReadOwner(owner));
        await connection.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        await using var export = connection.CreateCommand();
        export.CommandText = "SELECT pg_export_snapshot()";
        var snapshot = (string)(await export.ExecuteScalarAsync(ct))!;
        var expected = await CountAsync(connection, ct);
        if (await PostgresDump.WriteAsync(owner, part, snapshot, ct) is { } trouble)
            throw new StorageException(StorageProblem.Other, $"The copy could not be made: {trouble}");
        var rows = await PostgresDump.CountAsync(owner, part, ct);
        return rows.Count == expected.Count && rows.All(table => expected.GetValueOrDefault(table.Key, -1) == table.Value)
            ? rows
            : throw new StorageException(StorageProblem.Damaged,
                "The copy does not have what the database has, so it was not kept. Try again.");
    }
}
