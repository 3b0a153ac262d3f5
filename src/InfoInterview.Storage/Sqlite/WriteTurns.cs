using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Storage.Sqlite;

/// <summary>
/// Lets one task of this process write at a time. SQLite has one writer anyhow and would keep the others waiting on blocked threads; here they
/// wait without one, first come, first served.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle holds nothing to let go, and a write under way must still end its turn.")]
internal sealed class WriteTurns
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
