using System.Diagnostics;
using InfoInterview.Storage;
using Npgsql;

namespace InfoInterview.Tests;

/// <summary>
/// The PostgreSQL server of these tests: the one that <c>INFOINTERVIEW_POSTGRES</c> names by its superuser, or one of this process,
/// which <c>eng/postgres</c>
/// starts in a folder of its own and stops at the end.
/// </summary>
internal sealed class PostgresServer
{
    public const string Owner = "infointerview_owner";
    public const string App = "infointerview_app";

    private static readonly Lazy<PostgresServer> TheOne = new(Start);

    private readonly Lazy<string> template;

    private PostgresServer(string superuser)
    {
        Superuser = superuser;
        template = new Lazy<string>(MakeTemplate);
    }

    public static PostgresServer Shared => TheOne.Value;

    public string Superuser { get; }

    /// <summary>A new and empty database that belongs to the owner.</summary>
    public string NewDatabase() => Make(from: null);

    /// <summary>A new database of the present version.</summary>
    public string NewMigratedDatabase() => Make(template.Value);

    public void Drop(string database)
    {
        NpgsqlConnection.ClearAllPools();
        Run($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    public string As(string role, string database) =>
        new NpgsqlConnectionStringBuilder(Superuser) { Username = role, Database = database }.ToString();

    public void Run(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Superuser) { Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Test text.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Starts PgBouncer before the server; gives its port, and what ends it.</summary>
    public (int Port, Action End) StartPool()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-pool-").FullName;
        var server = new NpgsqlConnectionStringBuilder(Superuser).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var port = int.Parse(Script("pool", folder, server, App), System.Globalization.CultureInfo.InvariantCulture);
        return (port, () => Script("stop", folder));
    }

    private static PostgresServer Start()
    {
        var server = new PostgresServer(Environment.GetEnvironmentVariable("INFOINTERVIEW_POSTGRES") is { Length: > 0 } named ? named
            : StartOwn());
        foreach (var role in (string[])[Owner, App])
        {
            server.Run($"DO $$ BEGIN CREATE ROLE {role} LOGIN NOSUPERUSER NOBYPASSRLS; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
        }

        return server;
    }

    private static string StartOwn()
    {
        var folder = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"infointerview-postgres-{Environment.ProcessId}"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Script("stop", folder);
        return Script("start", folder);
    }

    private static string Script(string command, string folder, params string[] more)
    {
        var start = new ProcessStartInfo(
            RepositoryFiles.PathOf("eng/postgres"))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.ArgumentList.Add(command);
        start.ArgumentList.Add(folder);
        foreach (var argument in more) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (said, errors) = (process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());
        process.WaitForExit();
        return process.ExitCode == 0 ? said.Trim() : throw new InvalidOperationException($"eng/postgres {command}: {errors}");
    }

    private string Make(string? from)
    {
        var name = FormattableString.Invariant($"ii_{Guid.NewGuid():N}");
        Run($"CREATE DATABASE {name} OWNER {Owner}{(from is null ? "" : $" TEMPLATE {from}")}");
        return name;
    }

    private string MakeTemplate()
    {
        var name = NewDatabase();
        using var store = new InterviewStore(
            new InterviewStorageOptions { ConnectionString = As(App, name), UpgradeConnectionString = As(Owner, name) }.NewProvider());
        store.MigrateAsync().GetAwaiter().GetResult();
        NpgsqlConnection.ClearAllPools();
        return name;
    }
}
