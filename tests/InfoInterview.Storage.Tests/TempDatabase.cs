using System.Text;
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

    /// <summary>What can be read in the database's files, in small letters.</summary>
    public async Task<string> TextOfFilesAsync()
    {
        var text = new StringBuilder();
        foreach (var path in Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            await file.CopyToAsync(copy);
            text.Append(Encoding.Latin1.GetString(copy.ToArray()).ToLowerInvariant());
        }

        return text.ToString();
    }

    public void Dispose()
    {
        foreach (var host in hosts) host.Dispose();
        folder.Delete(recursive: true);
    }

    private ServiceProvider NewHost()
    {
        var host = new ServiceCollection().AddInfoInterviewStorage(options => options.DatabasePath = Path).BuildServiceProvider();
        hosts.Add(host);
        return host;
    }
}
