using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Storage.Sqlite;

/// <summary>
/// Lets one task of this process write at a time. SQLite has one writer anyhow and would keep the others waiting on blocked threads; here
/// they wait without one, first come, first served.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle holds nothing to let go, and a write under way must still end its turn.")]
internal sealed class WriteTurns
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <exception cref="StorageException">The time that any writer waits is over: nobody waits once more behind others who
    /// waited.</exception>
    public async Task<IDisposable> EnterAsync(TimeSpan most, CancellationToken ct) => await turn.WaitAsync(most, ct)
        ? new Turn(turn)
        : throw new StorageException(StorageProblem.Busy,
            "Another process is writing to the database and did not finish in time. Try again.");

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
