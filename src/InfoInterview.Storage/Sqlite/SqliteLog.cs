using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace InfoInterview.Storage.Sqlite;

/// <summary>
/// The write-ahead log beside a database. What was erased still stands in it until it is folded into the file, which has to wait for
/// whoever reads; so it is tried at once, and again and again until it is done.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "What it holds is let go when it is stopped.")]
internal sealed class SqliteLog(string path)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource stop = new();
    private int isTrying;
    private volatile bool isOwed;

    /// <summary>Whether something that was erased may still stand in it.</summary>
    public bool IsOwed => isOwed;

    /// <summary>Folds it in, now or as soon as nobody reads.</summary>
    public void Fold()
    {
        isOwed = true;
        if (!TryFold() && Interlocked.Exchange(ref isTrying, 1) == 0) _ = Task.Run(KeepTryingAsync, CancellationToken.None);
    }

    /// <summary>Ends the trying; closing the last connection to the file folds the log in, and so does the next opening.</summary>
    public void Stop() => stop.Cancel();

    private async Task KeepTryingAsync()
    {
        try
        {
            while (!TryFold()) await Task.Delay(Pause, stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The database is let go.
        }
        finally
        {
            Interlocked.Exchange(ref isTrying, 0);
        }
    }

    /// <summary>Waits for nobody: a reader may take its time, and writers are not to queue behind it.</summary>
    private bool TryFold()
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false
            }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA busy_timeout = 50; PRAGMA secure_delete = ON";
            command.ExecuteNonQuery();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            using var reader = command.ExecuteReader();
            if (!reader.Read() || reader.GetInt64(0) != 0) return false;
            isOwed = false;
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
