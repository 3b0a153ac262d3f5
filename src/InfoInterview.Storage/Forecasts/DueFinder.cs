using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using InfoInterview.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Forecasts;

/// <summary>Reads what is due by the kept forecasts, inside one transaction, and plans what it has found.</summary>
internal sealed class DueFinder(InterviewContext context, ForecastPlanner planner, Instant now, CancellationToken ct)
{
    /// <summary>Of those whom the load may hold, how many are looked at for the few that can be asked today.</summary>
    private const int MostLookedAt = 100;

    private readonly HistoryReader reader = new(context, ct);
    private SeekerForecastRow? summary;
    private Neighbourhood? neighbours;

    private Neighbourhood Neighbours => neighbours ??= new Neighbourhood(context, planner, summary!, ct);

    public async Task<ForecastState> StateAsync()
    {
        summary = await context.SeekerForecasts.AsNoTracking().SingleOrDefaultAsync(ct);
        if (summary is null) return await context.Seekers.AnyAsync(ct) ? ForecastState.Void : ForecastState.Nobody;
        if (!string.Equals(summary.Basis, planner.Basis, StringComparison.Ordinal)) return ForecastState.Void;
        return await context.Forecasts.AnyAsync(row => row.HoldsUntil <= now, ct) ? ForecastState.Ripe : ForecastState.Current;
    }

    public async Task<DuePage> ListAsync(DueList list, int skip, int take)
    {
        if (list == DueList.NotAsked) return await NotAskedAsync(skip, take);
        var steps = StepsOf(list);
        var total = await steps.CountAsync(ct);
        var page = await steps.OrderBy(step => step.DueBy).ThenBy(step => step.Contact).ThenBy(step => step.Number).Skip(skip).Take(take)
            .Select(step => new Place(step.Contact, step.Mark)).ToListAsync(ct);
        return new DuePage { Steps = await StepsAsync(page), Total = total };
    }

    public async Task<DueToday> TodayAsync(int most)
    {
        var counts = await context.ForecastSteps.Where(step => !step.WaitsForRoom && step.OpensAt <= now).GroupBy(step => step.Kind)
            .Select(kind => new { Kind = (NextStepKind)kind.Key, Count = kind.Count() })
                .ToDictionaryAsync(kind => kind.Kind, kind => kind.Count, ct);
        var waiting = await WaitingKindsAsync();
        var firstToAsk = waiting.Select(kind => DayBatch.TurnOf(kind.Kind)).Append(DayBatch.TurnOf(NextStepKind.SendRequest)).Min();
        var ids = new HashSet<Guid>();
        var before = 0;
        foreach (var turn in counts.Keys.GroupBy(DayBatch.TurnOf).OrderBy(turn => turn.Key))
        {
            if (ids.Count >= most) break;
            foreach (var kind in turn) ids.UnionWith(await context.ForecastSteps.Where(step => !step.WaitsForRoom && step.Kind == (int)kind && step.OpensAt <= now)
                .OrderBy(step => step.DueBy).ThenBy(step => step.Contact).Take(most).Select(step => step.Contact).ToListAsync(ct));
            if (turn.Key < firstToAsk) before = ids.Count;
        }

        var found = (await Neighbours.PlanAsync(await reader.ManyAsync([.. ids]), now)).ToList();
        foreach (var one in before >= most ? [] : await ToAskTodayAsync(waiting, most, counts))
        {
            if (!found.Exists(known => known.Stored.Engagement.Contact.Id == one.Stored.Engagement.Contact.Id)) found.Add(one);
        }

        return new DueToday
        {
            Histories = found,
            Counts = counts,
            Beside = await Neighbours.BookAsync(found.ConvertAll(one => one.Stored.Engagement))
        };
    }

    public async Task<DueContact?> FindAsync(ContactId contact)
    {
        if (await reader.FindAsync(contact) is not { } stored) return null;
        var planned = await Neighbours.PlanAsync([stored], now);
        return new DueContact { Of = planned[0], Beside = await Neighbours.BookAsync([stored.Engagement]) };
    }

    public async Task<DueCounts> CountAsync()
    {
        var places = await context.Contacts.GroupBy(contact => contact.Place)
            .Select(place => new { Place = place.Key, Count = place.Count() })
            .ToDictionaryAsync(place => place.Place, place => place.Count, ct);
        var steps = await context.ForecastSteps.GroupBy(step => step.WaitsForRoom).Select(list => new { list.Key, Count = list.Count() })
            .ToDictionaryAsync(list => list.Key, list => list.Count, ct);
        return new DueCounts
        {
            Contacts = places.Values.Sum(),
            Started = places.Where(place => place.Key >= 0).Sum(place => place.Value),
            NotAsked = summary!.Goal is null ? places.GetValueOrDefault(ContactPlace.NotAsked) : 0,
            UnderWay = steps.GetValueOrDefault(key: false),
            ToAskAgain = steps.GetValueOrDefault(key: true),
        };
    }

    public Task<CampaignFigures> CampaignAsync() => new CampaignCounter(context, ct).CountAsync(now);

    public Task<AskedPeople> AskedAsync(Instant since, int most) => new CampaignCounter(context, ct).AskedAsync(since, now, most);

    public async Task<ValueList<StoredEngagement>> LatestAsync(int most)
    {
        var ids = await context.Forecasts.Where(row => row.LastAt != null).OrderByDescending(row => row.LastAt).Select(row => row.Contact)
            .Take(most).ToListAsync(ct);
        var found = (await reader.ManyAsync(ids)).ToDictionary(stored => stored.Engagement.Contact.Id.Value);
        return ids.Where(found.ContainsKey).Select(id => found[id]).ToValueList();
    }

    public Task<ValueList<StoredEngagement>> MeetingsAsync(Interval within) => WithinAsync(ForecastTurnRow.Meeting, within);

    public Task<ValueList<StoredEngagement>> OffersAsync(Interval within) => WithinAsync(ForecastTurnRow.Offer, within);

    private async Task<ValueList<StoredEngagement>> WithinAsync(int kind, Interval within)
    {
        var turns = context.ForecastTurns.Where(turn => turn.Kind == kind);
        if (within.HasStart && within.Start is var start) turns = turns.Where(turn => turn.At >= start);
        if (within.HasEnd && within.End is var end) turns = turns.Where(turn => turn.At < end);
        return (await reader.ManyAsync(await turns.Select(turn => turn.Contact).Distinct().ToListAsync(ct))).ToValueList();
    }

    private IQueryable<ForecastStepRow> StepsOf(DueList list)
    {
        var waits = list == DueList.ToAskAgain;
        return context.ForecastSteps.Where(step => step.WaitsForRoom == waits);
    }

    private IQueryable<ContactRow> NotAsked => context.Contacts.Where(contact => contact.Place == ContactPlace.NotAsked)
        .OrderBy(contact => contact.SortName).ThenBy(contact => contact.Id);

    private async Task<DuePage> NotAskedAsync(int skip, int take)
    {
        // Who has reached their goal asks nobody anew.
        if (summary!.Goal is not null) return new DuePage { Steps = [], Total = 0 };
        var total = await NotAsked.CountAsync(ct);
        var ids = await NotAsked.Skip(skip).Take(take).Select(contact => contact.Id).ToListAsync(ct);
        var planned = await PlannedAsync(ids);
        return new DuePage
        {
            Steps = ids.Where(planned.ContainsKey).Select(id => Request(planned[id])).OfType<DueStep>().ToValueList(),
            Total = total
        };
    }

    private static DueStep? Request(SurroundedEngagement one) => one.Steps.FirstOrDefault(step => step.WaitsForRoom) is { } step
        ? new DueStep { Of = one, Step = step } : null;

    private async Task<ValueList<DueStep>> StepsAsync(List<Place> page)
    {
        var planned = await PlannedAsync(page.Select(place => place.Contact).Distinct().ToList());
        var steps = new List<DueStep>(page.Count);
        foreach (var place in page)
        {
            if (!planned.TryGetValue(place.Contact, out var one)) continue;
            if (one.Steps.FirstOrDefault(step =>
                string.Equals(TextMark.Of(step.Key), place.Mark, StringComparison.Ordinal)) is { } step) steps.Add(new DueStep
                {
                    Of = one,
                    Step = step
                });
        }

        return steps.ToValueList();
    }

    private async Task<Dictionary<Guid, SurroundedEngagement>> PlannedAsync(IReadOnlyCollection<Guid> ids) =>
        (await Neighbours.PlanAsync(await reader.ManyAsync(ids), now)).ToDictionary(one => one.Stored.Engagement.Contact.Id.Value);

    /// <summary>
    /// Requests that nothing holds today: those who can be asked again by their own day, then those not asked yet by name. The load holds
    /// all alike, so that a few tell whether it does.
    /// </summary>
    private IQueryable<ForecastStepRow> Waiting => context.ForecastSteps.Where(step => step.WaitsForRoom && step.OpensAt <= now);

    private async Task<List<(NextStepKind Kind, int Count)>> WaitingKindsAsync() =>
        (await Waiting.GroupBy(step => step.Kind).Select(kind => new { kind.Key, Count = kind.Count() }).ToListAsync(ct))
            .ConvertAll(kind => ((NextStepKind)kind.Key, kind.Count));

    private async Task<List<SurroundedEngagement>> ToAskTodayAsync(
        List<(NextStepKind Kind, int Count)> kinds, int most, Dictionary<NextStepKind, int> counts)
    {
        var found = new List<SurroundedEngagement>();
        foreach (var (kind, count) in kinds)
        {
            var open = await OpenAsync(Waiting.Where(step => step.Kind == (int)kind).OrderBy(step => step.DueBy)
                .ThenBy(step => step.Contact).Select(step => step.Contact), most);
            if (open.Count > 0) counts[kind] = count;
            found.AddRange(open);
        }

        var asked = found.Count(one =>
            one.Steps.Any(step => step is { Kind: NextStepKind.SendRequest, Status: not WindowStatus.Waiting }));
        if (summary!.Goal is not null || asked >= most) return found;
        var first = await OpenAsync(NotAsked.Select(contact => contact.Id), most - asked);
        if (first.Count > 0) counts[NextStepKind.SendRequest] = counts.GetValueOrDefault(NextStepKind.SendRequest)
            + await NotAsked.CountAsync(ct);
        found.AddRange(first);
        return found;
    }

    private async Task<List<SurroundedEngagement>> OpenAsync(IQueryable<Guid> candidates, int most)
    {
        var open = new List<SurroundedEngagement>();
        for (var skip = 0; skip < MostLookedAt && open.Count < most; skip += most)
        {
            var ids = await candidates.Skip(skip).Take(most).ToListAsync(ct);
            var planned = await PlannedAsync(ids);
            open.AddRange(ids.Distinct().Where(planned.ContainsKey).Select(id => planned[id]).Where(IsOpen));
            var isHeld = planned.Values.All(one =>
                one.Steps.Any(step =>
                step is { WaitsForRoom: true, Hold.Cause: HoldCause.Pace or HoldCause.Backlog, Status: WindowStatus.Waiting }));
            if (ids.Count < most || isHeld) break;
        }

        return open.Take(most).ToList();
    }

    private static bool IsOpen(SurroundedEngagement one) =>
        one.Steps.Any(step => step is { WaitsForRoom: true, Status: not WindowStatus.Waiting });

    private readonly record struct Place(Guid Contact, string Mark);
}
