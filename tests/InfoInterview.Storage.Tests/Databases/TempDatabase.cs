using System.Data.Common;
using System.Text;
using InfoInterview.Storage;
using InfoInterview.Storage.Records;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace InfoInterview.Tests;

/// <summary>A database of one kind, with a folder of its own, which goes with it.</summary>
internal sealed class TempDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("infointerview-");
    private readonly List<ServiceProvider> hosts = [];
    private readonly string? name;

    /// <summary>A database that is made when the first store is migrated.</summary>
    /// <param name="kind">On what.</param>
    /// <param name="isNew">Whether a server's database is empty at first; otherwise it is of the present version, which is
    /// quicker.</param>
    public TempDatabase(DatabaseKind kind = DatabaseKind.Sqlite, bool isNew = false)
    {
        Kind = kind;
        if (kind == DatabaseKind.PostgreSql) name = isNew ? PostgresServer.Shared.NewDatabase()
            : PostgresServer.Shared.NewMigratedDatabase();
    }

    public DatabaseKind Kind { get; }

    public string Path => System.IO.Path.Combine(folder.FullName, "made", "on demand", "history.db");

    /// <summary>
    /// How a store of another process finds it: the file, or both connections to the server and the file beside which the key lies.
    /// </summary>
    public string Where => name is null ? Path : $"{App}|{Owner}|{Path}";

    /// <summary>The server's database by the role of every day; <c>null</c> in SQLite.</summary>
    public string? App => name is null ? null : PostgresServer.Shared.As(PostgresServer.App, name);

    /// <summary>The server's database by the role that owns the tables; <c>null</c> in SQLite.</summary>
    public string? Owner => name is null ? null : PostgresServer.Shared.As(PostgresServer.Owner, name);

    public InterviewStorageOptions Options
    {
        get
        {
            var options = new InterviewStorageOptions();
            Choose(options, Where);
            return options;
        }
    }

    public static void Choose(InterviewStorageOptions options, string where)
    {
        if (where.Split('|') is not [var app, var owner, var path]) options.DatabasePath = where;
        else (options.ConnectionString, options.UpgradeConnectionString, options.DatabasePath) = (app, owner, path);
    }

    /// <summary>A store as a host gets it; each is a stranger to the others, as in another process.</summary>
    public InterviewStore NewStore() => NewHost().GetRequiredService<InterviewStore>();

    /// <summary>A store of notes as a host gets it, likewise.</summary>
    public NotebookStore NewNotebook() => NewHost().GetRequiredService<NotebookStore>();

    public Task<(InterviewStore Store, NotebookStore Notebook)> OpenNotebookAsync() => OpenAsync<NotebookStore>();

    /// <summary>A store and another one of the same host.</summary>
    public async Task<(InterviewStore Store, T Other)> OpenAsync<T>()
        where T : class
    {
        var host = NewHost();
        var store = host.GetRequiredService<InterviewStore>();
        await store.MigrateAsync();
        return (store, host.GetRequiredService<T>());
    }

    public async Task<InterviewStore> OpenAsync()
    {
        var store = NewStore();
        await store.MigrateAsync();
        return store;
    }

    /// <summary>What the stores stand on.</summary>
    public DatabaseProvider NewProvider() => Options.NewProvider();

    /// <summary>The first column of every row, asked past the store and past every policy.</summary>
    public IReadOnlyList<object> Ask(string sql)
    {
        using var connection = Connect();
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Test text.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<object>();
        while (reader.Read()) rows.Add(reader.GetValue(0));
        return rows;
    }

    /// <summary>Does something past the store and past every policy; how many rows it touched.</summary>
    public int Run(string sql)
    {
        using var connection = Connect();
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Test text.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteNonQuery();
    }

    /// <summary>What can be read in the database's files, or in all rows of a server, in small letters.</summary>
    public async Task<string> TextOfEverythingAsync()
    {
        var text = new StringBuilder();
        foreach (var table in name is null ? []
            : Ask("SELECT relname::text FROM pg_class WHERE relnamespace = 'infointerview'::regnamespace AND relkind = 'r'"))
        {
            foreach (var row in Ask($"SELECT t::text FROM \"{table}\" t")) text.Append(row);
        }

        var files = System.IO.Path.GetDirectoryName(Path)!;
        foreach (var path in Directory.Exists(files) ? Directory.GetFiles(files) : [])
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            await file.CopyToAsync(copy);
            text.Append(Encoding.Latin1.GetString(copy.ToArray()));
        }

        return text.ToString().ToLowerInvariant();
    }

    /// <summary>Ends every host so far, as if their processes had ended.</summary>
    public void EndHosts()
    {
        foreach (var host in hosts) host.Dispose();
        hosts.Clear();
        NpgsqlConnection.ClearAllPools();
    }

    public void Dispose()
    {
        foreach (var host in hosts) host.Dispose();
        if (name is not null) PostgresServer.Shared.Drop(name);
        folder.Delete(recursive: true);
    }

    private DbConnection Connect() => name is null
        ? new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString())
        : new NpgsqlConnection(new NpgsqlConnectionStringBuilder(
            PostgresServer.Shared.Superuser)
        { Database = name, SearchPath = "infointerview", Pooling = false, Options = "-c bytea_output=escape" }.ToString());

    /// <summary>All stores as a host gets them.</summary>
    public ServiceProvider NewServices() =>
        new ServiceCollection().AddInfoInterviewStorage(options => Choose(options, Where)).BuildServiceProvider();

    private ServiceProvider NewHost()
    {
        var host = NewServices();
        hosts.Add(host);
        return host;
    }
}
