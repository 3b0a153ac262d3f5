using System.Diagnostics;
using InfoInterview.Engagements;
using InfoInterview.Time;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Text;

namespace DueSteps;

/// <summary>Goes through all histories, says what is due, and waits for the next night.</summary>
public sealed class NightlySweep(PlanSweep sweep, SweepSettings settings, TimeProvider time, IHostApplicationLifetime life)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            var now = settings.Now is { } given ? InstantPattern.General.Parse(given).Value : Instant.FromDateTimeOffset(time.GetUtcNow());
            await Task.Run(() => Sweep(now, stoppingToken), stoppingToken);
        }
        while (!settings.IsOnce && await timer.WaitForNextTickAsync(stoppingToken));

        life.StopApplication();
    }

    private void Sweep(Instant now, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var due = new SortedDictionary<NextStepKind, int>();
        var (histories, broken) = (0, 0);
        foreach (var planned in sweep.Over(HistoryFile.Read(settings.File), now))
        {
            stop.ThrowIfCancellationRequested();
            histories++;
            if (planned.Problem is { } problem)
            {
                broken++;
                Console.Error.WriteLine($"{planned.Engagement.Id.Value}: {problem}");
                continue;
            }

            // What is due goes to whoever reminds the seeker; here it is counted.
            foreach (var step in planned.Steps.Where(step => step.Status != WindowStatus.Waiting))
                due[step.Kind] = due.GetValueOrDefault(step.Kind) + 1;
        }

        Console.WriteLine($"{histories} histories, {broken} of them cannot be planned, {due.Values.Sum()} steps are due:");
        foreach (var (kind, count) in due) Console.WriteLine($"  {kind}: {count}");
        Console.WriteLine($"It took {watch.Elapsed.TotalSeconds:0.0} seconds.");
    }
}
