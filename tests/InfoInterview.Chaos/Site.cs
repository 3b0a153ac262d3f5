using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace InfoInterview.Chaos;

/// <summary>Where the host lives: a folder of data, a port, and a database of its own.</summary>
internal sealed class Site : IDisposable
{
    /// <summary>What keeps SQLite from tidying up when the last one closes the file: that is left to the host, which must cope.</summary>
    private const int LeaveTheLog = 1006;

    /// <summary>No file of a database can do with less.</summary>
    private const int Page = 4096;

    private readonly DirectoryInfo folder;
    private readonly SmallDisk? disk;

    public Site(bool onServer, SmallDisk? disk = null)
    {
        this.disk = disk;
        folder = disk?.Folder is { } own ? Directory.CreateDirectory(Path.Combine(own, "site"))
            : Directory.CreateTempSubdirectory("infointerview-chaos-");
        Server = onServer ? new Server() : null;
        Port = FreePort();
    }

    public Server? Server { get; }

    public int Port { get; }

    public string Data => Path.Combine(folder.FullName, "data");

    public string File => Path.Combine(Data, "infointerview.db");

    /// <summary>Where the rig writes what was confirmed.</summary>
    public string Ledger { get; } = Path.Combine(Path.GetTempPath(),
        FormattableString.Invariant($"infointerview-chaos-{Environment.ProcessId}-{Guid.NewGuid():N}.ledger"));

    /// <summary>
    /// The host as it was built with the tests, or another build of it, such as a published one, that <c>INFOINTERVIEW_HOST</c>
    /// names.
    /// </summary>
    public Victim StartHost()
    {
        var host = Environment.GetEnvironmentVariable("INFOINTERVIEW_HOST") is { Length: > 0 } named ? named
            : Path.Combine(AppContext.BaseDirectory, "InfoInterview.Host.dll");
        string[] arguments = ["--urls", FormattableString.Invariant($"http://127.0.0.1:{Port}"), "--data", Data,
            "--InfoInterview:Backups=false"];
        return Victim.Start(host, Server is null ? arguments : [.. arguments, "--database", Server.As(Server.App), "--upgrade",
            Server.As(Server.Owner)]);
    }

    public Victim StartWorker(int number) => Victim.Start(
        typeof(Entry).Assembly.Location, Server?.As(Server.App) ?? "", Server?.As(Server.Owner) ?? "", File,
            number.ToString(CultureInfo.InvariantCulture));

    /// <summary>From now on nothing more can be written.</summary>
    public void Fill(Victim host)
    {
        if (disk?.Folder is not null) disk.Fill();
        else host.LimitFiles(Page);
    }

    /// <param name="host">The host; <c>null</c> when it is dead.</param>
    public void Free(Victim? host)
    {
        if (disk?.Folder is not null) disk.Free();
        else host?.LimitFiles(bytes: null);
    }

    /// <summary>A connection past the host and past every policy.</summary>
    public DbConnection Open()
    {
        if (Server is not null)
        {
            var server = new NpgsqlConnection(Server.As(role: null));
            server.Open();
            return server;
        }

        var file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        file.Open();
        SQLitePCL.raw.sqlite3_db_config(file.Handle!, LeaveTheLog, 1, out _);
        return file;
    }

    public void Dispose()
    {
        Server?.Dispose();
        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
