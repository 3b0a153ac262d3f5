using Microsoft.Data.Sqlite;

namespace InfoInterview.Storage.Sqlite;

/// <summary>
/// Copies of a database that are made before an upgrade, beside it: whole or not at all, checked, and for the user's eyes only.
/// </summary>
internal static class SqliteCopy
{
    private const string Mark = ".before-upgrade-to-";

    /// <summary>What an upgrade and a restore leave beside the database.</summary>
    private static readonly string[] Marks = [Mark, ".before-restore", ".restoring"];

    public static string PathOf(string database, string migration) => database + Mark + migration;

    /// <summary>Copies what is committed, while somebody else may hold the lock for writing.</summary>
    public static void Make(string database, string migration)
    {
        var draft = database + ".copy";
        File.Delete(draft);
        SqliteFile.Make(draft);
        using (var from = Open(database, SqliteOpenMode.ReadOnly))
        using (var to = Open(draft, SqliteOpenMode.ReadWrite))
        {
            from.BackupDatabase(to);
            Ask(to, "PRAGMA journal_mode = DELETE");
            if (Ask(to, "PRAGMA integrity_check") is not "ok")
            {
                throw new StorageException(
                    StorageProblem.Damaged, $"The database '{database}' is damaged, so it was left as it is. Bring back a backup.");
            }
        }

        File.Move(draft, PathOf(database, migration), overwrite: true);
    }

    /// <summary>Deletes all copies, those that a restore set aside too, since they would bring back what was deleted meanwhile.</summary>
    public static void DeleteAll(string database)
    {
        foreach (var copy in Marks.SelectMany(mark =>
            Directory.EnumerateFiles(Path.GetDirectoryName(database)!, $"{Path.GetFileName(database)}{mark}*"))) File.Delete(copy);
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static object? Ask(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own pragmas alone.
        command.CommandText = pragma;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
