using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Records;

/// <summary>
/// Runs every read over one moment of the database, and every write as one transaction; turns the database's errors into ours.
/// </summary>
internal sealed class Transactions(DatabaseProvider provider)
{
    private volatile bool ready;

    public Task UpgradeAsync(CancellationToken ct) => ExplainAsync(async () =>
    {
        using var turn = await provider.EnterWriteAsync(default, ct);
        await provider.UpgradeAsync(ct);
        ready = true;
        return true;
    });

    public Task<T> ReadAsync<T>(Asker asker, Func<InterviewContext, Task<T>> read, CancellationToken ct) => ExplainAsync(async () =>
    {
        await using var context = CreateContext(asker);
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await provider.BeginReadAsync(context, ct);
            return await read(context);
        });
    });

    /// <summary>What <paramref name="write"/> has changed in the context is saved and committed when it has returned.</summary>
    public Task<T> WriteAsync<T>(Asker asker, Func<InterviewContext, Task<T>> write, CancellationToken ct) => ExplainAsync(async () =>
    {
        await using var context = CreateContext(asker);
        var start = Stopwatch.GetTimestamp();
        using var turn = await provider.EnterWriteAsync(asker, ct);
        context.Waited = Stopwatch.GetElapsedTime(start);
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await provider.BeginWriteAsync(context, ct);
            var result = await write(context);
            await context.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return result;
        });
    });

    /// <summary>Deletes something; when it is deleted, it can be read nowhere any more.</summary>
    public async Task<KeepOutcome<T>> DeleteAsync<T>(
        Asker asker, Func<InterviewContext, Task<KeepOutcome<T>>> delete, CancellationToken ct)
        where T : class
    {
        var outcome = await WriteAsync(asker, delete, ct);
        if (outcome is KeepOutcome<T>.Deleted) await ForgetAsync(ct);
        return outcome;
    }

    /// <summary>Sees to it that what was deleted can be read nowhere any more.</summary>
    public Task ForgetAsync(CancellationToken ct) => ExplainAsync(async () =>
    {
        await using var context = CreateContext(default);
        using var turn = await provider.EnterWriteAsync(default, ct);
        await provider.ForgetAsync(context, ct);
        return true;
    });

    private InterviewContext CreateContext(Asker asker)
    {
        if (!ready)
            throw new InvalidOperationException(
                $"Await {nameof(InterviewStore)}.{nameof(InterviewStore.MigrateAsync)} before anything else.");
        var context = provider.CreateContext();
        context.Asker = asker;
        context.Waited = default;
        return context;
    }

    private async Task<T> ExplainAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (DbException exception)
        {
            throw provider.Explain(exception);
        }
        catch (DbUpdateException exception) when (exception.InnerException is DbException cause)
        {
            throw provider.Explain(cause);
        }
    }
}
