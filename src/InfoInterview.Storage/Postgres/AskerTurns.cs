using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Storage.Postgres;

/// <summary>
/// Lets one task of this process write for an asker at a time. The server would see to that too, but whoever waits there holds a
/// connection, of which
/// there are few; here they wait without one. Some askers share a turn, so that the turns need no bookkeeping.
/// </summary>
[SuppressMessage("Design", "CA1001",
    Justification = "A semaphore without a wait handle holds nothing to let go, and a write under way must still end its turn.")]
internal sealed class AskerTurns
{
    private const int Turns = 256;

    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, Turns).Select(_ => new SemaphoreSlim(1, 1))];

    /// <exception cref="StorageException">The time that any writer waits is over.</exception>
    public async Task<IDisposable> EnterAsync(Asker asker, TimeSpan most, CancellationToken ct)
    {
        if (asker.Seeker == default) return new Turn(turn: null);
        var turn = turns[(uint)asker.GetHashCode() % Turns];
        if (!await turn.WaitAsync(most, ct))
            throw new StorageException(
                StorageProblem.Busy, "Somebody else is writing the same records and did not finish in time. Try again.");
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
