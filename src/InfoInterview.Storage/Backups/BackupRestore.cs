using InfoInterview.People;
using InfoInterview.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace InfoInterview.Storage.Backups;

/// <summary>Brings one copy back: made ready beside its place, and moved there last.</summary>
internal sealed class BackupRestore(string path, string keyPath, RestoreCare care, CancellationToken ct)
{
    private static readonly string[] Beside = ["-wal", "-shm", "-journal"];

    private readonly string ready = path + ".restoring";

    public async Task<RestoreReport> RunAsync(string backup, IReadOnlyList<string> newer, LocalDate today)
    {
        try
        {
            return await ReadyAsync(backup, newer, today);
        }
        catch (SqliteException exception)
        {
            throw SqliteProblems.Explain(exception, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageProblem.Unreachable, $"'{path}' cannot be brought back: {exception.Message}", exception);
        }
        finally
        {
            Delete(ready);
        }
    }

    private async Task<RestoreReport> ReadyAsync(string backup, IReadOnlyList<string> newer, LocalDate today)
    {
        var isThere = File.Exists(path) && new FileInfo(path).Length > 0;
        if (isThere) ThrowIfInUse();
        using (var source = BackupFile.Open(backup))
        {
            source.Check();
            BackupWriter.CopyAll(source, ready);
        }

        var key = File.Exists(keyPath) ? keyPath : backup + ".key";
        using var store = new InterviewStore(new SqliteProvider(ready, keyPath: key));
        await store.MigrateAsync(ct);
        var unread = new List<string>();
        foreach (var file in newer.Append(path).Where(File.Exists))
        {
            if (!isThere && string.Equals(file, path, StringComparison.Ordinal)) continue;
            if (!TryTakeSilence(file)) unread.Add(file);
        }

        var (erased, silenced) = await SilenceSince.ApplyAsync(store, Askers(), today, ct);
        store.Dispose();
        int open;
        using (var whole = BackupFile.Open(ready, mayWrite: true))
        {
            open = whole.Run(
                "UPDATE Work SET Note = $note, DoneAt = $at, Lease = NULL, LeasedUntil = NULL WHERE Kind = $kind AND DoneAt IS NULL",
                ("$note", care.OpenNote), ("$at", care.At.ToUnixTimeTicks()), ("$kind", care.OpenKind));
            whole.Check();
        }

        return new RestoreReport
        {
            Erased = erased,
            Silenced = silenced,
            Open = open,
            Before = Place(isThere, key),
            Unread = unread.ToValueList(),
        };
    }

    /// <summary>Takes over who is on the list of another file.</summary>
    private bool TryTakeSilence(string file)
    {
        var known = ready + ".known";
        try
        {
            // A copy is asked, brought to the version of today, so that a file of any version tells.
            using (var source = BackupFile.Open(file)) BackupWriter.CopyAll(source, known);
            using (var other = new InterviewStore(new SqliteProvider(known, keyPath: keyPath))) other.MigrateAsync(ct).GetAwaiter()
                .GetResult();
            using var target = BackupFile.Open(ready, mayWrite: true);
            using var command = target.Connection.CreateCommand();
            command.CommandText = """
                ATTACH $known AS known;
                INSERT OR IGNORE INTO DoNotContact (Programme, Owner, Hash, Reason, Since, Key)
                SELECT d.Programme, d.Owner, d.Hash, d.Reason, d.Since, d.Key FROM known.DoNotContact d
                WHERE EXISTS (SELECT 1 FROM Seekers s WHERE s.Programme = d.Programme AND s.Id = d.Owner);
                """;
            command.Parameters.AddWithValue("$known", known);
            command.ExecuteNonQuery();
            foreach (var name in care.LatestSettings)
            {
                target.Run(
                    """
                    DELETE FROM Settings WHERE Name = $name;
                    INSERT INTO Settings (Programme, Owner, Name, Version, ChangedAt, Content)
                    SELECT k.Programme, k.Owner, k.Name, k.Version, k.ChangedAt, k.Content FROM known.Settings k
                    WHERE k.Name = $name AND EXISTS (SELECT 1 FROM Seekers s WHERE s.Programme = k.Programme AND s.Id = k.Owner);
                    """,
                    ("$name", name));
            }

            return true;
        }
        catch (Exception exception) when (exception is StorageException or SqliteException)
        {
            return false;
        }
        finally
        {
            Delete(known);
        }
    }

    private List<Asker> Askers()
    {
        using var target = BackupFile.Open(ready);
        using var command = target.Connection.CreateCommand();
        command.CommandText = "SELECT Programme, Id FROM Seekers";
        using var reader = command.ExecuteReader();
        var askers = new List<Asker>();
        while (reader.Read()) askers.Add(new Asker(new ProgrammeId(reader.GetGuid(0)), new SeekerId(reader.GetGuid(1))));
        return askers;
    }

    /// <summary>The last step: what stood there is set aside, and the copy takes its place.</summary>
    private string? Place(bool isThere, string key)
    {
        var before = path + ".before-restore";
        if (isThere || File.Exists(path))
        {
            Delete(before);
            File.Move(path, before);
            foreach (var end in Beside.Where(end => File.Exists(path + end))) File.Move(path + end, before + end);
        }

        File.Move(ready, path);
        if (!File.Exists(keyPath) && File.Exists(key)) File.Copy(key, keyPath);
        return isThere ? before : null;
    }

    private void ThrowIfInUse()
    {
        try
        {
            using var live = BackupFile.Open(path, mayWrite: true);
            live.Scalar("PRAGMA busy_timeout = 1000");
            live.Scalar("PRAGMA locking_mode = EXCLUSIVE");
            live.Scalar("BEGIN IMMEDIATE");
            live.Scalar("ROLLBACK");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new StorageException(StorageProblem.Busy, "The database is in use. Stop the host, then bring back the copy.", exception);
        }
        catch (Exception exception) when (exception is SqliteException or StorageException)
        {
            // What cannot be opened is nobody's to hold; it is set aside.
            _ = exception;
        }
    }

    private static void Delete(string file)
    {
        File.Delete(file);
        foreach (var end in Beside) File.Delete(file + end);
    }
}
