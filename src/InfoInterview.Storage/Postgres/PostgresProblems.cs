using System.Data.Common;
using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>What the server's error codes mean for people, and what they can do.</summary>
internal static class PostgresProblems
{
    public static StorageException Explain(DbException exception)
    {
        var (problem, text) = exception switch
        {
            PostgresException told => Explain(told),
            NpgsqlException { InnerException: TimeoutException } =>
                (StorageProblem.Busy, "The database server is busy and did not answer in time. Try again."),
            _ => (StorageProblem.Unreachable, "The database server cannot be reached. Is it running, and is the connection string right?"),
        };
        return new StorageException(problem, text, exception);
    }

    private static (StorageProblem Problem, string Text) Explain(PostgresException told) => told.SqlState switch
    {
        PostgresErrorCodes.InvalidCatalogName =>
            (StorageProblem.Unreachable, "The server has no database of this name. Make it, or name another."),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            (StorageProblem.Unreachable, "The server does not let this role in. Look at the role and its password."),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            (StorageProblem.Unreachable, "The database server is stopping or starting. Try again soon."),
        PostgresErrorCodes.TooManyConnections => (StorageProblem.Busy, "The database server has no connection left. Try again."),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.QueryCanceled =>
            (StorageProblem.Busy, "Somebody else is writing the same records and did not finish in time. Try again."),
        PostgresErrorCodes.InsufficientPrivilege =>
            (StorageProblem.Unreachable, "The role may not do that in this database. Let the upgrade give it its rights."),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.InvalidSchemaName =>
            (StorageProblem.NotUpgraded, "The database has not been made or brought up to date by this program."),
        PostgresErrorCodes.DiskFull => (StorageProblem.DiskFailed, "The disk of the database server is full. Make room and try again."),
        PostgresErrorCodes.IoError =>
            (StorageProblem.DiskFailed, "The disk of the database server gives errors. Look at the disk before trying again."),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            (StorageProblem.Damaged, "The database is damaged. Bring back a backup."),
        _ => (StorageProblem.Other, $"The database server could not do it: {told.MessageText}"),
    };
}
