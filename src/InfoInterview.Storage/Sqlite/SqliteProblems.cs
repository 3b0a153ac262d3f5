using System.Data.Common;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace InfoInterview.Storage.Sqlite;

/// <summary>What SQLite's error codes mean for people, and what they can do.</summary>
internal static class SqliteProblems
{
    public static StorageException Explain(DbException exception, string path)
    {
        var (problem, text) = (exception as SqliteException)?.SqliteErrorCode switch
        {
            SQLITE_NOTADB => (StorageProblem.NotOurs, $"'{path}' is not a database. Name another path, or move the file away."),
            SQLITE_CORRUPT => (StorageProblem.Damaged, $"The database '{path}' is damaged. Bring back a backup."),
            SQLITE_CANTOPEN => (StorageProblem.Unreachable, $"The database '{path}' cannot be opened. Is it a folder, or is its folder missing or closed to this user?"),
            SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH => (StorageProblem.Unreachable, $"The database '{path}' cannot be written. Allow this user to write the file and its folder."),
            SQLITE_BUSY or SQLITE_LOCKED => (StorageProblem.Busy, $"Another process is writing to '{path}' and did not finish in time. Try again."),
            SQLITE_FULL => (StorageProblem.DiskFailed, $"The disk with '{path}' is full. Make room and try again."),
            SQLITE_IOERR => (StorageProblem.DiskFailed, $"The disk with '{path}' gives errors. Look at the disk before trying again."),
            _ => (StorageProblem.Other, $"The database '{path}' could not do it: {exception.Message}"),
        };
        return new StorageException(problem, text, exception);
    }
}
