using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Backups;

/// <summary>Once an hour: a copy of the data, when something has changed; and a look at whether the lists are what the planner
/// says.</summary>
internal sealed partial class Caretaker(BackupDesk backups, DueStore due, BinStore bin, ImportStore imports, DataFolder data, HostSettings settings,
    IClock clock,
    ILogger<Caretaker> log) : BackgroundService
{
    /// <summary>How many histories are compared at a time; a day goes round as many as a host of one person has.</summary>
    private const int Sample = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    private ContactId? last;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await LookAsync(stoppingToken);
    }

    /// <summary>What is done once an hour; trouble is said, and is no end of it.</summary>
    public async Task LookAsync(CancellationToken ct)
    {
        try
        {
            if (settings.Backups && IsDue()) await backups.WriteAsync(to: null, ct);
            await bin.DropOldAsync(TheSeeker.Id, clock.GetCurrentInstant(), ct);
            await imports.ForgetOldAsync(TheSeeker.Id, clock.GetCurrentInstant(), ct);
            last = (await due.CheckAsync(TheSeeker.Id, clock.GetCurrentInstant(), last, Sample, ct)).Last;
        }
        catch (Exception trouble) when (!ct.IsCancellationRequested)
        {
            Trouble(log, trouble.Message);
        }
    }

    /// <summary>Of a server, whoever may read all of it makes the copies: a host that knows the role of its tables.</summary>
    private bool IsDue() =>
        settings.ConnectionString is { Length: > 0 } ? settings.UpgradeConnectionString is { Length: > 0 } : HasChanged();

    private bool HasChanged()
    {
        if (backups.LastMade() is not { } made) return true;
        return Directory.EnumerateFiles(data.Path).Any(file => !file.EndsWith("-shm", StringComparison.Ordinal)
            && Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(file)) > made);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The hourly copy or check did not succeed: {Why}")]
    private static partial void Trouble(ILogger logger, string why);
}
