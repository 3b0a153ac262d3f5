namespace InfoInterview.Host.Post;

/// <summary>Wakes the worker of the outbox when there is something new.</summary>
internal sealed class OutboxBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        try
        {
            rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    /// <summary>Waits until it rings, but no longer than that.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken ct) => rung.WaitAsync(most, ct);

    public void Dispose() => rung.Dispose();
}
