using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Forecasts;

/// <summary>Makes all forecasts of one seeker anew from the facts, inside one transaction, some histories at a time.</summary>
internal sealed class ForecastRebuild(InterviewContext context, ForecastPlanner planner, CancellationToken ct)
{
    private const int AtATime = 200;

    private readonly HistoryReader reader = new(context, ct);
    private readonly List<DebtTurn> turns = [];

    /// <summary>How many contacts were looked at.</summary>
    public async Task<int> RunAsync(Instant now, IProgress<int>? progress)
    {
        context.ChangeTracker.Clear();
        await context.ForecastSteps.ExecuteDeleteAsync(ct);
        await context.ForecastTurns.ExecuteDeleteAsync(ct);
        await context.Forecasts.ExecuteDeleteAsync(ct);
        await context.SeekerForecasts.ExecuteDeleteAsync(ct);
        if (!await context.Seekers.AnyAsync(ct)) return 0;
        var summary = new SeekerForecastRow { Programme = context.AskingProgramme, Owner = context.AskingSeeker, Basis = planner.Basis };
        if (await GoalAsync() is { } goal) (summary.Goal, summary.GoalAt) = (FactJson.Write(goal), goal.At);
        var count = 0;
        await foreach (var page in PagesAsync(onlyStarted: false))
        {
            await WriteAsync(page, summary, now);
            count += page.Count;
            progress?.Report(count);
        }

        summary.Take(SeekerDebt.None.Then(turns, planner.BacklogLimit));
        context.SeekerForecasts.Add(summary);
        await context.SaveChangesAsync(ct);
        await TellAsync(summary, now);
        return count;
    }

    /// <summary>What the seeker reached last, in whatever history it was told.</summary>
    private async Task<GoalReached?> GoalAsync()
    {
        GoalReached? goal = null;
        await foreach (var page in PagesAsync(onlyStarted: true))
        {
            foreach (var fact in page.SelectMany(stored => stored.Engagement.Standing))
            {
                if (fact is GoalReached reached && !(reached.At < goal?.At)) goal = reached;
            }
        }

        return goal;
    }

    private async Task WriteAsync(IReadOnlyList<StoredEngagement> page, SeekerForecastRow summary, Instant now)
    {
        var forecaster = new Forecaster(context, planner, ct);
        foreach (var stored in page.Where(stored => stored.Version > 0))
        {
            var (_, forecast) = await forecaster.NewAsync(stored.Engagement, stored.Version, summary, now);
            summary.Owed += forecast.Owed;
            turns.AddRange(forecast.Debts);
        }

        await context.SaveChangesAsync(ct);
        context.ChangeTracker.Clear();
        foreach (var place in page.GroupBy(PlaceOf))
        {
            var ids = place.Select(stored => stored.Engagement.Contact.Id.Value).ToArray();
            await context.Contacts.Where(contact => EF.Parameter(ids).Contains(contact.Id))
                .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Place, place.Key), ct);
        }
    }

    /// <summary>Who was named is known only when all are written.</summary>
    private async Task TellAsync(SeekerForecastRow summary, Instant now)
    {
        var forecaster = new Forecaster(context, planner, ct);
        var referrers = await context.Forecasts.Where(row => row.Referrer != null && row.Version > 0).Select(row => row.Referrer!.Value)
            .Distinct().ToListAsync(ct);
        foreach (var referrer in referrers) await forecaster.TellAsync(referrer, summary, now);
    }

    private static int PlaceOf(StoredEngagement stored) => stored.Version > 0 ? ContactPlace.Of(stored.Engagement.Stage)
        : ContactPlace.Of(stored.Engagement.Contact);

    private async IAsyncEnumerable<IReadOnlyList<StoredEngagement>> PagesAsync(bool onlyStarted)
    {
        ContactId? last = null;
        while (true)
        {
            var page = await reader.PageAsync(onlyStarted, last, AtATime);
            yield return page.Histories;
            if (page.Last is null) yield break;
            last = page.Last;
        }
    }
}
