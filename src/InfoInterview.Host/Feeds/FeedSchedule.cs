namespace InfoInterview.Host.Feeds;

/// <summary>Reads the calendar at its address every hour; trouble is kept for the page to tell, and the next hour tries again.</summary>
internal sealed class FeedSchedule(FeedDesk desk, ILogger<FeedSchedule> log) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = First;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(wait, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            wait = Every;
            await LookAsync(stoppingToken);
        }
    }

    /// <summary>What is done once an hour. Whatever goes wrong is said and is no end of it: an exception that left here would end the
    /// host.</summary>
    public async Task LookAsync(CancellationToken ct)
    {
        try
        {
            await desk.RefreshAsync(ct);
        }
        catch (Exception trouble) when (!ct.IsCancellationRequested)
        {
            FeedLog.Failed(log, trouble);
        }
    }
}
