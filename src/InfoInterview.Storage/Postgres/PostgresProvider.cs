using System.Data;
using System.Data.Common;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>A server that many processes share. What each transaction may see is decided by the server itself (<see cref="PostgresTenancy"/>).</summary>
internal sealed class PostgresProvider : DatabaseProvider
{
    private readonly NpgsqlDataSource source;
    private readonly string? upgradeConnection;
    private readonly PooledDbContextFactory<PostgresInterviewContext> contexts;
    private readonly AskerTurns turns = new();
    private readonly KeyFile key;

    public PostgresProvider(string connection, string? upgradeConnection, string keyPath)
    {
        var settings = PostgresConnection.Read(connection);
        source = NpgsqlDataSource.Create(settings);
        this.upgradeConnection = upgradeConnection is null ? null : PostgresConnection.Read(upgradeConnection).ToString();
        contexts = new PooledDbContextFactory<PostgresInterviewContext>(PostgresConnection.Options(source));
        key = new KeyFile(Path.GetFullPath(keyPath));
    }

    public override InterviewContext CreateContext() => contexts.CreateDbContext();

    public override async Task UpgradeAsync(CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        await new PostgresUpgrade(context, upgradeConnection).RunAsync(ct);
    }

    public override async Task<IDbContextTransaction> BeginReadAsync(InterviewContext context, CancellationToken ct)
    {
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        await PostgresTenancy.BeginAsync(context, isWrite: false, ct);
        return transaction;
    }

    // Whoever writes for an asker has a lock on that asker until the commit, so that what is read inside cannot change before it is written: the same
    // promise as SQLite's, for each asker alone. Every statement sees what was committed before it, and so what the last holder of the lock has written.
    public override async Task<IDbContextTransaction> BeginWriteAsync(InterviewContext context, CancellationToken ct)
    {
        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        await PostgresTenancy.BeginAsync(context, isWrite: true, ct);
        return transaction;
    }

    public override Task<IDisposable> EnterWriteAsync(Asker asker, CancellationToken ct) => turns.EnterAsync(asker, ct);

    public override Task HoldSharedAsync(InterviewContext context, CancellationToken ct) => PostgresTenancy.HoldSharedAsync(context, ct);

    // What the server's files still hold goes with its vacuum and its log, which belong to whoever runs it.
    public override Task ForgetAsync(InterviewContext context, CancellationToken ct) => Task.CompletedTask;

    public override DoNotContactKey KeyOfBlocks(bool mayMake) => key.Read(mayMake);

    public override StorageException Explain(DbException exception) => PostgresProblems.Explain(exception);

    public override void Dispose() => source.Dispose();
}
