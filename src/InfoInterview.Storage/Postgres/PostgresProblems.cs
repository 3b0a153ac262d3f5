using System.Data.Common;
using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>What the server's error codes mean for people, and what they can do.</summary>
internal static class PostgresProblems
{
    /// <summary>The class of codes for what happens to connections.</summary>
    private const string ConnectionTrouble = "08";

    public static StorageException Explain(DbException exception)
    {
        var (problem, text) = exception switch
        {
            PostgresException told => Explain(told),
            NpgsqlException { InnerException: TimeoutException } =>
                (StorageProblem.Busy, "The database server is busy and did not answer in time. Try again."),
            _ => (StorageProblem.Away, "The database server cannot be reached. Is it running, and is the connection string right?"),
        };
        return new StorageException(problem, text, exception);
    }

    /// <summary>Whether the server is not there, or has sent this connection away, and may be there for another one.</summary>
    public static bool IsAway(DbException exception) => exception switch
    {
        PostgresException told => told.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
            || told.SqlState.StartsWith(ConnectionTrouble, StringComparison.Ordinal),
        NpgsqlException { InnerException: TimeoutException } => false,
        NpgsqlException => true,
        _ => false,
    };

    private static (StorageProblem Problem, string Text) Explain(PostgresException told) => told.SqlState switch
    {
        _ when IsAway(told) => (StorageProblem.Away, "The database server is stopping or starting. Try again soon."),
        PostgresErrorCodes.InvalidCatalogName =>
            (StorageProblem.Unreachable, "The server has no database of this name. Make it, or name another."),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            (StorageProblem.Unreachable, "The server does not let this role in. Look at the role and its password."),
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
