namespace InfoInterview.Storage.Postgres;

/// <summary>
/// Lets one task of this process write for an asker at a time, in the order in which they came. The server would see to that too, but
/// whoever waits there holds a connection, of which there are few; here they wait without one.
/// </summary>
internal sealed class AskerTurns
{
    private readonly Dictionary<Asker, Turns> turns = [];

    /// <exception cref="StorageException">The time that any writer waits is over.</exception>
    public async Task<IDisposable> EnterAsync(Asker asker, TimeSpan most, CancellationToken ct)
    {
        if (asker.Seeker == default) return new Turn(this, asker, of: null);
        var mine = Join(asker);
        var isIn = false;
        try
        {
            isIn = await mine.Free.WaitAsync(most, ct);
        }
        finally
        {
            if (!isIn) Leave(asker, mine);
        }

        return isIn
            ? new Turn(this, asker, mine)
            : throw new StorageException(
                StorageProblem.Busy, "Somebody else is writing the same records and did not finish in time. Try again.");
    }

    private Turns Join(Asker asker)
    {
        lock (turns)
        {
            if (!turns.TryGetValue(asker, out var found)) turns.Add(asker, found = new Turns());
            found.Count++;
            return found;
        }
    }

    /// <summary>Whoever leaves last takes what was kept of the asker along.</summary>
    private void Leave(Asker asker, Turns from)
    {
        lock (turns)
        {
            if (--from.Count == 0) turns.Remove(asker);
        }
    }

    /// <summary>Those who write for one asker, and those who wait to. A semaphore without a wait handle holds nothing to let go.</summary>
    private sealed class Turns
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public int Count { get; set; }
    }

    private sealed class Turn(AskerTurns home, Asker asker, Turns? of) : IDisposable
    {
        public void Dispose()
        {
            if (of is null) return;
            of.Free.Release();
            home.Leave(asker, of);
        }
    }
}
