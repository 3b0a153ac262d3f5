using System.Data;
using System.Data.Common;
using InfoInterview.Storage.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace InfoInterview.Storage.Sqlite;

/// <summary>One file on this machine.</summary>
internal sealed class SqliteProvider : DatabaseProvider
{
    private readonly string path;
    private readonly string connectionString;
    private readonly PooledDbContextFactory<SqliteInterviewContext> contexts;
    private readonly WriteTurns turns = new();
    private readonly TimeSpan longestWait;
    private readonly SqliteLog log;

    public SqliteProvider(string path, int busySeconds = SqliteSettings.BusySeconds, string? keyPath = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        this.path = Path.GetFullPath(path);
        Key = new KeyFile(Path.GetFullPath(keyPath ?? this.path + ".key"));
        log = new SqliteLog(this.path);
        longestWait = TimeSpan.FromSeconds(busySeconds);
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = this.path,
            ForeignKeys = true,
            DefaultTimeout = busySeconds,
        }.ToString();
        contexts = new PooledDbContextFactory<SqliteInterviewContext>(
            new DbContextOptionsBuilder<SqliteInterviewContext>().UseSqlite(connectionString).AddInterceptors(new SqliteSettings(busySeconds)).Options);
    }

    protected override KeyFile Key { get; }

    public override InterviewContext CreateContext() => contexts.CreateDbContext();

    public override async Task UpgradeAsync(CancellationToken ct)
    {
        SqliteFile.Make(path);
        await using var context = await contexts.CreateDbContextAsync(ct);
        await new SqliteUpgrade(context, path).RunAsync(ct);

        // A process that was killed may have left in the log what it had erased.
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 }) log.Fold();
    }

    public override async Task<IDbContextTransaction> BeginReadAsync(InterviewContext context, CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
#pragma warning disable CA1849 // Only this call takes "deferred": no lock until something is read, and then a snapshot. It ends with the connection.
        var transaction = connection.BeginTransaction(deferred: true);
#pragma warning restore CA1849
        return await context.Database.UseTransactionAsync(transaction, ct)
            ?? throw new InvalidOperationException("A context takes the transaction that it is given.");
    }

    // The write lock is taken at the start (BEGIN IMMEDIATE), so that what is read inside cannot change before it is written.
    public override async Task<IDbContextTransaction> BeginWriteAsync(InterviewContext context, CancellationToken ct)
    {
        var left = Math.Max(1, (int)(longestWait - context.Waited).TotalSeconds);
        if (left >= longestWait.TotalSeconds) return await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);

        // Whoever waited for its turn waits only for what is left for another process: nobody waits twice as long.
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var usual = connection.DefaultTimeout;
        try
        {
            connection.DefaultTimeout = left;
            await SqliteSettings.WaitAsync(connection, left, ct);
            return await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        }
        finally
        {
            connection.DefaultTimeout = usual;
        }
    }

    public override Task<IDisposable> EnterWriteAsync(Asker asker, CancellationToken ct) => turns.EnterAsync(longestWait, ct);

    public override string PassOverLocked => "";

    public override string AmongKeys => "IN (SELECT value FROM json_each(@keys))";

    public override object KeysAsAsked(string[] keys) => System.Text.Json.JsonSerializer.Serialize(keys);

    public override object IdAsKept(Guid id) => id.ToString().ToUpperInvariant();

    // Whoever writes in SQLite is alone.
    public override Task HoldSharedAsync(InterviewContext context, CancellationToken ct) => Task.CompletedTask;

    public override async Task<InterviewContext> OpenWholeAsync(CancellationToken ct)
    {
        var context = await contexts.CreateDbContextAsync(ct);
        await BeginWriteAsync(context, ct);
        return context;
    }

    public override Task AddRowsAsync(InterviewContext context, RowTable table, IEnumerable<object?[]> rows, CancellationToken ct) =>
        SqliteRows.AddAsync(context, table, rows, ct);

    // Deleted content is overwritten in the file itself (secure_delete); the log beside it still has the pages as they were, until it is
    // folded in.
    public override void Forget()
    {
        log.Fold();
        SqliteCopy.DeleteAll(path);
    }

    public override bool IsForgetting => log.IsOwed;

    public override StorageException Explain(DbException exception) => SqliteProblems.Explain(exception, path);

    public override void Dispose()
    {
        log.Stop();
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }
}
