using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace InfoInterview.Storage.Records;

/// <summary>
/// Runs every read over one moment of the database, and every write as one transaction; turns the database's errors into ours.
/// </summary>
internal sealed class Transactions(DatabaseProvider provider)
{
    /// <summary>How long to wait before each new beginning: in all as long as a server takes that was only asked to begin anew.</summary>
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.Zero, TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(1)];

    private volatile bool ready;

    public Task UpgradeAsync(CancellationToken ct) => ExplainAsync(async () =>
    {
        using var turn = await provider.EnterWriteAsync(default, ct);
        return await AgainAsync(async _ =>
        {
            await provider.UpgradeAsync(ct);
            return ready = true;
        },
        ct);
    });

    public Task<T> ReadAsync<T>(Asker asker, Func<InterviewContext, Task<T>> read, CancellationToken ct) => ExplainAsync(() =>
        AgainAsync(async _ =>
        {
            using var place = await provider.EnterAsync(ct);
            await using var context = CreateContext(asker);
            await using var transaction = await provider.BeginReadAsync(context, ct);
            return await read(context);
        },
        ct));

    /// <summary>What <paramref name="write"/> has changed in the context is saved and committed when it has returned.</summary>
    public Task<T> WriteAsync<T>(Asker asker, Func<InterviewContext, Task<T>> write, CancellationToken ct) => ExplainAsync(async () =>
    {
        var start = Stopwatch.GetTimestamp();
        using var turn = await provider.EnterWriteAsync(asker, ct);
        var waited = Stopwatch.GetElapsedTime(start);
        return await AgainAsync(async commits =>
        {
            using var place = await provider.EnterAsync(ct);
            await using var context = CreateContext(asker);
            context.Waited = waited;
            await using var transaction = await provider.BeginWriteAsync(context, ct);
            var result = await write(context);
            await context.SaveChangesAsync(ct);
            commits();
            await transaction.CommitAsync(ct);
            return result;
        },
        ct);
    });

    /// <summary>Deletes something; when it is deleted, it can be read nowhere any more.</summary>
    public async Task<KeepOutcome<T>> DeleteAsync<T>(
        Asker asker, Func<InterviewContext, Task<KeepOutcome<T>>> delete, CancellationToken ct)
        where T : class
    {
        var outcome = await WriteAsync(asker, delete, ct);
        if (outcome is KeepOutcome<T>.Deleted) await ForgetAsync();
        return outcome;
    }

    /// <summary>
    /// Sees to it that what was deleted can be read nowhere any more. Waits for no turn and is not called off: what was asked for is done
    /// already, and would not be asked for again.
    /// </summary>
    public Task ForgetAsync() => ExplainAsync(() =>
    {
        provider.Forget();
        return Task.FromResult(true);
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

    /// <summary>
    /// Begins anew when the connection was cut off, as it is when the server is started again under a pool that does not know yet. Not
    /// once a commit was sent: then nobody knows whether it came through, and that is for the caller to find out.
    /// </summary>
    private async Task<T> AgainAsync<T>(Func<Action, Task<T>> work, CancellationToken ct)
    {
        for (var tries = 0; ; tries++)
        {
            var hasCommitted = false;
            try
            {
                return await work(() => hasCommitted = true);
            }
            catch (Exception trouble) when (!hasCommitted && tries < Pauses.Length && CauseOf(trouble) is { } cause && provider.WasCutOff(cause))
            {
                await Task.Delay(Pauses[tries], ct);
            }
        }
    }

    private async Task<T> ExplainAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is not StorageException && CauseOf(exception) is { } cause)
        {
            throw provider.Explain(cause);
        }
    }

    /// <summary>What the database said, which the layers above wrap in words of their own.</summary>
    private static DbException? CauseOf(Exception exception) => exception switch
    {
        DbException cause => cause,
        DbUpdateException or InvalidOperationException or RetryLimitExceededException => exception.InnerException is { } inner ? CauseOf(inner) : null,
        _ => null,
    };
}
