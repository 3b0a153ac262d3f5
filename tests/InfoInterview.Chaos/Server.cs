using Npgsql;

namespace InfoInterview.Chaos;

/// <summary>
/// A PostgreSQL server of one test alone, since it is stopped and killed; durable, as in earnest. <c>eng/postgres</c> runs it.
/// </summary>
internal sealed class Server : IDisposable
{
    public const string Owner = "infointerview_owner";
    public const string App = "infointerview_app";

    private const string Database = "chaos";

    private static readonly string Script = RepositoryFiles.PathOf("eng/postgres");

    private readonly string folder = Path.Combine(Path.GetTempPath(),
        FormattableString.Invariant($"infointerview-chaos-{Environment.ProcessId}-{Guid.NewGuid():N}"));

    public Server()
    {
        Environment.SetEnvironmentVariable("DURABLE", "yes");
        Superuser = Commands.Run(Script, "start", folder);
        foreach (var role in (string[])[Owner, App]) Do($"CREATE ROLE {role} LOGIN NOSUPERUSER NOBYPASSRLS");
        Do($"CREATE DATABASE {Database} OWNER {Owner}");
    }

    public string Superuser { get; }

    /// <summary>The database by one of the roles, or by the superuser.</summary>
    public string As(string? role) => role is null
        ? new NpgsqlConnectionStringBuilder(Superuser) { Database = Database, SearchPath = "infointerview", Pooling = false }.ToString()
        : new NpgsqlConnectionStringBuilder(Superuser) { Database = Database, Username = role }.ToString();

    /// <summary>Ends every connection but the one that says so.</summary>
    public void Cut() =>
        Do($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Database}' AND pid <> pg_backend_pid()");

    /// <summary>Stops it as if it had crashed: nothing is written out, everybody is sent away.</summary>
    public void Halt() => Commands.Run(Script, "halt", folder);

    /// <summary>SIGKILL for the one process that all others belong to.</summary>
    public void Kill() => Commands.Run(Script, "kill", folder);

    /// <summary>Starts it again, at the same port; it brings itself in order from its log first.</summary>
    public void Restart() => Commands.Run(Script, "start", folder).Should().Be(Superuser, "whoever knows the server must find it again");

    public long Connections(string role) =>
        (long)Ask($"SELECT count(*) FROM pg_stat_activity WHERE datname = '{Database}' AND usename = '{role}'")!;

    public void Dispose() => Commands.TryRun(Script, "stop", folder);

    private void Do(string sql) => Ask(sql);

    private object? Ask(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Superuser) { Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Test text.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
