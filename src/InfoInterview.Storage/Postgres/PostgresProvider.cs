using System.Data;
using System.Data.Common;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>
/// A server that many processes share. What each transaction may see is decided by the server itself (<see cref="PostgresTenancy"/>).
/// </summary>
internal sealed class PostgresProvider : DatabaseProvider
{
    private readonly NpgsqlDataSource source;
    private readonly InterviewStorageOptions options;
    private readonly PooledDbContextFactory<PostgresInterviewContext> contexts;
    private readonly AskerTurns turns = new();
    private readonly ConnectionQueue connections;
    private readonly int busySeconds;

    public PostgresProvider(InterviewStorageOptions options)
    {
        this.options = options;
        busySeconds = Math.Max(1, options.BusySeconds);
        var settings = PostgresConnection.Read(options.ConnectionString!);

        // Whoever waits for a lock is told by the server that it was too long, and not by a command that ends before.
        if (settings.CommandTimeout > 0) settings.CommandTimeout = Math.Max(settings.CommandTimeout, busySeconds + 5);
        connections = new ConnectionQueue(settings.MaxPoolSize, TimeSpan.FromSeconds(settings.Timeout));
        source = NpgsqlDataSource.Create(settings);
        contexts = new PooledDbContextFactory<PostgresInterviewContext>(PostgresConnection.Options(source));
        Key = new KeyFile(Path.GetFullPath(options.KeyPath ?? options.DatabasePath + ".key"));
    }

    protected override KeyFile Key { get; }

    /// <summary>Whether an erasure leaves what a restore set aside: only while that restore may still fail.</summary>
    public bool KeepsCopies { get; init; }

    public override InterviewContext CreateContext() => contexts.CreateDbContext();

    public override async Task UpgradeAsync(CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        await new PostgresUpgrade(context, options).RunAsync(ct);
    }

    public override async Task<IDisposable?> EnterAsync(CancellationToken ct) => await connections.EnterAsync(ct);

    public override async Task<IDbContextTransaction> BeginReadAsync(InterviewContext context, CancellationToken ct)
    {
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        await PostgresTenancy.BeginAsync(context, isWrite: false, busySeconds, ct);
        return transaction;
    }

    // Whoever writes for an asker has a lock on that asker until the commit, so that what is read inside cannot change before it is
    // written: the same
    // promise as SQLite's, for each asker alone. Every statement sees what was committed before it, and so what the last holder of the
    // lock has written.
    public override async Task<IDbContextTransaction> BeginWriteAsync(InterviewContext context, CancellationToken ct)
    {
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        await PostgresTenancy.BeginAsync(context, isWrite: true, Math.Max(1, busySeconds - (int)context.Waited.TotalSeconds), ct);
        return transaction;
    }

    public override Task<IDisposable> EnterWriteAsync(Asker asker, CancellationToken ct) =>
        turns.EnterAsync(asker, TimeSpan.FromSeconds(busySeconds), ct);

    public override string PassOverLocked => "FOR UPDATE SKIP LOCKED";

    public override string AmongKeys => "= ANY (@keys)";

    public override object KeysAsAsked(string[] keys) => keys;

    public override object IdAsKept(Guid id) => id;

    public override Task HoldSharedAsync(InterviewContext context, CancellationToken ct) => PostgresTenancy.HoldSharedAsync(context, ct);

    public override async Task<InterviewContext> OpenWholeAsync(CancellationToken ct)
    {
        if (options.UpgradeConnectionString is not { Length: > 0 } connection)
        {
            throw new StorageException(
                StorageProblem.Unreachable,
                    $"A whole database is read and written by the role that owns its tables; name it in {nameof(InterviewStorageOptions.UpgradeConnectionString)}.");
        }

        var context = new PostgresInterviewContext(PostgresConnection.Options(PostgresConnection.ReadOwner(connection)));
        await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        return context;
    }

    public override Task AddRowsAsync(InterviewContext context, RowTable table, IEnumerable<object?[]> rows, CancellationToken ct) =>
        PostgresRows.AddAsync(context, table, rows, ct);

    // What the server's files still hold goes with its vacuum and its log, which belong to whoever runs it. What a restore set aside and
    // what was copied before an upgrade would bring back who is gone, and goes too, where this process may do that.
    public override void Forget()
    {
        if (KeepsCopies) return;
        PostgresDump.DeleteAll(options.DatabasePath);
        if (options.UpgradeConnectionString is { Length: > 0 } owner) PostgresAside.Drop(PostgresConnection.ReadOwner(owner));
    }

    public override bool WasCutOff(DbException exception) => PostgresProblems.IsAway(exception);

    public override StorageException Explain(DbException exception) => PostgresProblems.Explain(exception);

    public override void Dispose() => source.Dispose();
}
