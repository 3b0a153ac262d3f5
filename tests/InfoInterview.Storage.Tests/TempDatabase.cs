using InfoInterview.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Tests;

/// <summary>A database in a folder of its own, which goes with it.</summary>
internal sealed class TempDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("infointerview-");
    private readonly List<ServiceProvider> hosts = [];

    public string Path => System.IO.Path.Combine(folder.FullName, "made", "on demand", "history.db");

    /// <summary>A store as a host gets it; each is a stranger to the others, as in another process.</summary>
    public InterviewStore NewStore()
    {
        var host = new ServiceCollection().AddInfoInterviewStorage(options => options.DatabasePath = Path).BuildServiceProvider();
        hosts.Add(host);
        return host.GetRequiredService<InterviewStore>();
    }

    public async Task<InterviewStore> OpenAsync()
    {
        var store = NewStore();
        await store.MigrateAsync();
        return store;
    }

    /// <summary>The first column of every row, asked past the store.</summary>
    public IReadOnlyList<object> Ask(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
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

    public void Dispose()
    {
        foreach (var host in hosts) host.Dispose();
        folder.Delete(recursive: true);
    }
}
