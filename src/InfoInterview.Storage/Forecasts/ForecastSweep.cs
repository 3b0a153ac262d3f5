using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Forecasts;

/// <summary>Compares what is kept of some histories with the planner, and mends it.</summary>
internal sealed class ForecastSweep(InterviewContext context, ForecastPlanner planner, CancellationToken ct)
{
    public async Task<ForecastCheck> RunAsync(Instant now, ContactId? after, int most)
    {
        var forecaster = new Forecaster(context, planner, ct);
        if (await forecaster.SeekerAsync() is not { } summary || !forecaster.IsCurrent(summary)) return new ForecastCheck
        {
            Checked = 0,
            Mended = [],
            Last = null
        };
        while (await forecaster.RipenAsync(now, InterviewStore.EngagementsAtATime) > 0) await context.SaveChangesAsync(ct);
        var found = await new HistoryReader(context, ct).PageAsync(onlyStarted: true, after, most);
        var mended = new List<ContactId>();
        foreach (var stored in found.Histories)
        {
            if (await IsKeptAsync(stored, summary, now)) continue;
            mended.Add(stored.Engagement.Contact.Id);
            await forecaster.TakeAsync(stored.Engagement, stored.Version, now);
        }

        return new ForecastCheck { Checked = found.Histories.Count, Mended = mended.ToValueList(), Last = found.Last };
    }

    private async Task<bool> IsKeptAsync(StoredEngagement stored, SeekerForecastRow summary, Instant now)
    {
        var id = stored.Engagement.Contact.Id.Value;
        var row = await context.Forecasts.AsNoTracking().SingleOrDefaultAsync(one => one.Contact == id, ct);
        if (row is null || row.Version != stored.Version || row.Stage != ContactPlace.Of(stored.Engagement.Stage)) return false;
        var kept = await context.ForecastSteps.AsNoTracking().Where(step => step.Contact == id).OrderBy(step => step.Number)
            .ToListAsync(ct);
        var steps = planner.Planner.Forecast(stored.Engagement, Forecaster.Around(row, summary), now).Steps;
        return kept.Count == steps.Count && kept.OrderBy(step => step.Mark, StringComparer.Ordinal)
            .Zip(steps.OrderBy(step => TextMark.Of(step.Key), StringComparer.Ordinal), IsSame).All(same => same);
    }

    /// <summary>A first request that nothing led to has a day of its own every day.</summary>
    private static bool IsSame(ForecastStepRow kept, NextStep step) =>
        string.Equals(kept.Mark, TextMark.Of(step.Key), StringComparison.Ordinal)
        && (step.Cause is null
            || (kept.OpensAt == InstantTicks.Kept(step.Window.OpensAt) && kept.DueBy == InstantTicks.Kept(step.Window.DueBy)));
}
