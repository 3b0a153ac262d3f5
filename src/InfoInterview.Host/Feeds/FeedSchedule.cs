using InfoInterview.Host.Imports;
using InfoInterview.Storage;

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
            try
            {
                await desk.RefreshAsync(stoppingToken);
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or StorageException or ImportTooLargeException)
            {
                FeedLog.Failed(log, trouble);
            }
        }
    }
}
