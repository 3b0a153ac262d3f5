using InfoInterview.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace InfoInterview.Storage.Backups;

/// <summary>Writes one copy: beside its place first, and there only when it is whole.</summary>
internal sealed class BackupWriter(string path, string keyPath, ValueList<string> leftOut)
{
    private const string Part = ".part";

    public BackupReport Write(string target, CancellationToken ct)
    {
        if (File.Exists(target)) throw new StorageException(StorageProblem.Unreachable,
            $"'{target}' is there already. Name another file.");
        try
        {
            SqliteFile.MakeFolderOf(target);
            var rows = Copy(target + Part, ct);
            CopyKey(target + ".key");
            File.Move(target + Part, target);
            return new BackupReport { Path = target, Bytes = new FileInfo(target).Length, Rows = rows };
        }
        catch (SqliteException exception)
        {
            throw SqliteProblems.Explain(exception, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageProblem.DiskFailed, $"The copy '{target}' cannot be written: {exception.Message}",
                exception);
        }
        finally
        {
            if (File.Exists(target + Part)) File.Delete(target + Part);
        }
    }

    /// <summary>The whole of a database at one moment, in a new file.</summary>
    public static void CopyAll(BackupFile source, string to)
    {
        File.Delete(to);
        SqliteFile.Make(to);
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = to,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false
        }.ToString());
        copy.Open();
        source.Connection.BackupDatabase(copy);
    }

    private Dictionary<string, long> Copy(string part, CancellationToken ct)
    {
        using var source = BackupFile.Open(path);

        // From its first reading on, the connection sees one moment, and so does the copy.
        source.Scalar("BEGIN");
        var expected = source.Count();
        ct.ThrowIfCancellationRequested();
        CopyAll(source, part);
        ct.ThrowIfCancellationRequested();
        using (var copy = BackupFile.Open(part, mayWrite: true))
        {
            // One file, without a log beside it.
            copy.Scalar("PRAGMA journal_mode = DELETE");
            copy.Check();
            var rows = copy.Count();
            if (rows.Count != expected.Count || rows.Any(table => expected.GetValueOrDefault(table.Key, -1) != table.Value))
                throw new StorageException(StorageProblem.Damaged,
                    "The copy does not have what the database has, so it was not kept. Try again.");

            // What is deleted here is overwritten in the file, too.
            foreach (var name in leftOut) expected["Settings"] -= copy.Run("DELETE FROM Settings WHERE Name = $name", ("$name", name));
        }

        using var written = new FileStream(part, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(written.SafeFileHandle);
        return expected;
    }

    private void CopyKey(string to)
    {
        if (!File.Exists(keyPath)) return;
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var copy = new FileStream(to, options);
        copy.Write(File.ReadAllBytes(keyPath));
        copy.Flush(flushToDisk: true);
    }
}
