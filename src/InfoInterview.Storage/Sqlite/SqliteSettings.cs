using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InfoInterview.Storage.Sqlite;

/// <summary>What every connection promises, said anew whenever one is opened, since SQLite keeps none of it in the file.</summary>
internal sealed class SqliteSettings(int busySeconds) : DbConnectionInterceptor
{
    /// <summary>
    /// How long a writer waits for another process, in seconds, before it gives up with <see cref="StorageProblem.Busy"/>.
    /// </summary>
    public const int BusySeconds = 30;

    // secure_delete: what is deleted or replaced is overwritten with zeros, so that an erased person can be read nowhere in the file.
    // FULL: a commit is on the disk before it is confirmed; a write-ahead log alone would be satisfied with less.
    private readonly string pragmas = string.Create(
        CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {busySeconds * 1000}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    /// <summary>Has this connection wait so many seconds for another process, until it is opened anew.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "A pragma takes no parameters, and all of the text is ours.")]
    public static async Task WaitAsync(DbConnection connection, int seconds, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {seconds * 1000}");
        await command.ExecuteNonQueryAsync(ct);
    }

    [SuppressMessage("Security", "CA2100", Justification = "A pragma takes no parameters, and all of the text is ours.")]
    private void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }
}
