using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>What every connection to the server has in common.</summary>
internal static class PostgresConnection
{
    /// <summary>How many connections a process has at most; whoever needs one more waits.</summary>
    public const int Most = 10;

    /// <summary>How long one waits for a connection, in seconds, before it is given up with <see cref="StorageProblem.Busy"/>.</summary>
    public const int WaitSeconds = 30;

    /// <summary>The settings, with those that hold for this library in any case.</summary>
    /// <exception cref="ArgumentException">It is no connection string.</exception>
    public static NpgsqlConnectionStringBuilder Read(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection) { Enlist = false, NoResetOnClose = true };
        settings.MaxPoolSize = Math.Min(settings.MaxPoolSize, Most);
        settings.Timeout = Math.Max(settings.Timeout, WaitSeconds);
        settings.ApplicationName ??= "InfoInterview";
        return settings;
    }

    /// <summary>
    /// The settings of the role that owns the tables. It comes seldom, for work that takes as long as it takes, and keeps no connection
    /// when it goes.
    /// </summary>
    /// <exception cref="ArgumentException">It is no connection string.</exception>
    public static string ReadOwner(string connection)
    {
        var settings = Read(connection);
        (settings.Pooling, settings.CommandTimeout) = (false, 0);
        return settings.ToString();
    }

    public static DbContextOptions<PostgresInterviewContext> Options(NpgsqlDataSource source) =>
        new DbContextOptionsBuilder<PostgresInterviewContext>()
            .UseNpgsql(source, npgsql =>
                npgsql.MigrationsHistoryTable(PostgresInterviewContext.History, PostgresInterviewContext.Schema)).Options;

    public static DbContextOptions<PostgresInterviewContext> Options(string connection) =>
        new DbContextOptionsBuilder<PostgresInterviewContext>()
            .UseNpgsql(connection, npgsql =>
                npgsql.MigrationsHistoryTable(PostgresInterviewContext.History, PostgresInterviewContext.Schema)).Options;
}
