using System.Diagnostics.CodeAnalysis;
using InfoInterview.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace InfoInterview.Storage.Backups;

/// <summary>One database file, opened past the stores.</summary>
internal sealed class BackupFile : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string path;

    private BackupFile(string path, SqliteConnection connection)
    {
        this.path = path;
        this.connection = connection;
    }

    public SqliteConnection Connection => connection;

    /// <exception cref="StorageException">It is not there, or no database of this library.</exception>
    public static BackupFile Open(string path, bool mayWrite = false)
    {
        if (!File.Exists(path)) throw new StorageException(StorageProblem.Unreachable, $"There is no database '{path}'.");
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false
        }.ToString());
        var file = new BackupFile(path, opened);
        try
        {
            opened.Open();
            file.ThrowUnlessOurs(mayWrite);
            return file;
        }
        catch (SqliteException exception)
        {
            file.Dispose();
            throw SqliteProblems.Explain(exception, path);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>How many rows each table has.</summary>
    public Dictionary<string, long> Count()
    {
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in Column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name").Cast<string>())
            rows.Add(table, (long)Scalar($"SELECT count(*) FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")!);
        return rows;
    }

    /// <exception cref="StorageException">A page or an index is broken, or a row has lost its owner.</exception>
    public void Check()
    {
        var said = Scalar("PRAGMA integrity_check(1)") as string;
        if (!string.Equals(said, "ok", StringComparison.Ordinal)) throw new StorageException(StorageProblem.Damaged,
            $"'{path}' is damaged: {said}");
        if (Scalar("PRAGMA foreign_key_check") is not null) throw new StorageException(StorageProblem.Damaged,
            $"'{path}' holds records without their owner.");
    }

    [SuppressMessage("Security", "CA2100", Justification = "Only our own text and names of tables come here.")]
    public object? Scalar(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>Runs a statement with its values; gives how many rows it changed.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Only our own text comes here.")]
    public int Run(string sql, params IEnumerable<(string Name, object Value)> values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command.ExecuteNonQuery();
    }

    public void Dispose() => connection.Dispose();

    [SuppressMessage("Security", "CA2100", Justification = "Only our own text comes here.")]
    private List<object> Column(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<object>();
        while (reader.Read()) values.Add(reader.GetValue(0));
        return values;
    }

    private void ThrowUnlessOurs(bool mayWrite)
    {
        Scalar(mayWrite ? "PRAGMA secure_delete = ON" : "PRAGMA query_only = ON");
        if (Scalar("PRAGMA application_id") is not (long)SqliteUpgrade.ApplicationId) throw new StorageException(StorageProblem.NotOurs,
            $"'{path}' is no database of this program.");
    }
}
