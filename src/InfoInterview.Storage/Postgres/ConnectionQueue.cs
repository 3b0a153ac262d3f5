using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Storage.Postgres;

/// <summary>
/// Gives the connections of this process to those who ask in the order in which they asked. The driver's pool alone hands one to whoever
/// comes by when it is free, so that under load some waited a hundred times longer than others.
/// </summary>
[SuppressMessage("Design", "CA1001",
    Justification = "A semaphore without a wait handle holds nothing to let go, and a transaction under way must still leave.")]
internal sealed class ConnectionQueue(int connections, TimeSpan most)
{
    private readonly SemaphoreSlim free = new(connections, connections);

    /// <exception cref="StorageException">None was free in time.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        if (!await free.WaitAsync(most, ct))
            throw new StorageException(StorageProblem.Busy, "Too many at once are reading and writing. Try again in a moment.");
        return new Place(free);
    }

    private sealed class Place(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
