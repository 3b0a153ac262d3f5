namespace InfoInterview.Host.Post;

/// <summary>Looks into the outbox when something was put there, and every so often; trouble is said and is no end of it.</summary>
internal sealed partial class OutboxService(OutboxRun run, DigestRun digests, OutboxBell bell, ILogger<OutboxService> log)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(stoppingToken);
            await bell.WaitAsync(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Sends all that is due.</summary>
    public async Task LookAsync(CancellationToken stop)
    {
        await TryAsync(async () =>
        {
            while (!stop.IsCancellationRequested && await run.OnceAsync(stop))
            {
            }
        }, stop);
        await TryAsync(() => digests.OnceAsync(stop), stop);
    }

    private async Task TryAsync(Func<Task> look, CancellationToken stop)
    {
        try
        {
            await look();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was claimed and not handed over waits for the next start.
        }
#pragma warning disable CA1031 // An exception that left here would end the host.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            Failed(log, trouble);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be looked into; it is tried again.")]
    private static partial void Failed(ILogger logger, Exception trouble);
}
