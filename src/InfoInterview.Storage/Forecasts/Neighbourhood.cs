using InfoInterview.Engagements;
using InfoInterview.Storage.Records;
using InfoInterview.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Forecasts;

/// <summary>
/// What surrounds a few histories, read by index and never by going through all: the seeker's load as it is summed up, what came of
/// whom they named, who was asked in the same houses.
/// </summary>
internal sealed class Neighbourhood(InterviewContext context, ForecastPlanner planner, SeekerForecastRow summary, CancellationToken ct)
{
    /// <summary>Beside the requests that count, as many as a history of its own may hold.</summary>
    private const int OwnRequests = 50;

    /// <summary>How many people somebody named are looked at for a message.</summary>
    private const int MostNamed = 20;

    private readonly HistoryReader reader = new(context, ct);
    private List<RequestOf>? requests;

    /// <summary>The histories with all that the planner must know, and with their steps.</summary>
    public async Task<IReadOnlyList<SurroundedEngagement>> PlanAsync(IReadOnlyList<StoredEngagement> found, Instant now)
    {
        if (found.Count == 0) return [];
        var ids = found.Select(stored => stored.Engagement.Contact.Id.Value).ToArray();
        var rows = await context.Forecasts.AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Contact))
            .ToDictionaryAsync(row => row.Contact, ct);
        requests ??= await context.ForecastTurns.Where(turn => turn.Kind == ForecastTurnRow.Request).OrderByDescending(turn => turn.At)
            .ThenByDescending(turn => turn.Contact)
            .Take(SeekerBook.MostRequests + OwnRequests).Select(turn => new RequestOf(turn.Contact, turn.At)).ToListAsync(ct);
        var houses = await ColleaguesAsync(found.Where(stored => stored.Engagement.Stage == Stage.Preparing).ToList(), now);
        return found.Select(stored =>
        {
            var id = stored.Engagement.Contact.Id.Value;
            var row = rows.GetValueOrDefault(id);
            var around = Forecaster.Around(row, summary) with
            {
                Load = new SeekerLoad
                {
                    Owed = summary.Owed - (row?.Owed ?? 0),
                    ClearedAt = summary.Owed >= planner.BacklogLimit ? null : summary.ClearedAt,
                    Requests = requests.Where(request => request.Contact != id).Take(SeekerBook.MostRequests).Reverse()
                        .Select(request => request.At).ToValueList(),
                },
                Colleagues = ColleaguesOf(stored.Engagement, houses),
            };
            return new SurroundedEngagement
            {
                Stored = stored,
                Around = around,
                Steps = planner.Planner.Plan(stored.Engagement, around, now)
            };
        }).ToList();
    }

    /// <summary>A book of those of whom a message may speak: who named somebody, whom they named, and who was asked in the same
    /// house.</summary>
    public async Task<SeekerBook> BookAsync(IReadOnlyList<Engagement> found)
    {
        var ids = new HashSet<Guid>();
        foreach (var engagement in found)
        {
            if (engagement.Contact.ReferredBy is { } by) ids.Add(by.Value);
        }

        var own = found.SelectMany(engagement => engagement.Contact.FormerIds.Append(engagement.Contact.Id)).Select(id => id.Value)
            .ToArray();
        ids.UnionWith(await context.Forecasts.Where(row => row.Referrer != null && EF.Parameter(own).Contains(row.Referrer.Value)
            && row.Version > 0)
            .OrderBy(row => row.FirstTalkAt == null).ThenBy(row => row.FirstTalkAt).Select(row => row.Contact)
                .Take(MostNamed * found.Count).ToListAsync(ct));
        foreach (var house in Houses(found)) ids.UnionWith(await AskedAt(house).Select(row => row.Contact).Take(2).ToListAsync(ct));
        ids.ExceptWith(found.Select(engagement => engagement.Contact.Id.Value));
        var beside = await reader.ManyAsync([.. ids]);
        return new SeekerBook(beside.Where(stored => stored.Version > 0).Select(stored => stored.Engagement)
            .Concat(found.Where(engagement => !engagement.Facts.IsEmpty)));
    }

    /// <summary>The days by the calendar that a wait takes at most; so many business days among holidays take some weeks more.</summary>
    private static int AtMost(Wait wait) => wait switch
    {
        Wait.CalendarDays days => days.Count,
        Wait.BusinessDays days => (3 * days.Count) + 14,
        _ => 1,
    };

    private async Task<Dictionary<string, List<ColleagueOf>>> ColleaguesAsync(List<StoredEngagement> asking, Instant now)
    {
        var houses = new Dictionary<string, List<ColleagueOf>>(StringComparer.Ordinal);
        if (asking.Count == 0) return houses;

        // Whoever was never asked is held only by what was asked of late; what happened before counts where something had begun.
        var names = Houses(asking.Select(stored => stored.Engagement));
        var since = now - Duration.FromDays(AtMost(planner.Planner.Policy.ColleagueWait) + 2);
        var late = await context.Forecasts.AsNoTracking()
            .Where(row => row.House != null && EF.Parameter(names).Contains(row.House) && row.LastRequestAt >= since)
            .OrderByDescending(row => row.LastRequestAt).Take(SeekerBook.MostColleagues * names.Length).ToListAsync(ct);
        foreach (var house in Houses(asking.Where(stored => stored.Version > 0).Select(stored => stored.Engagement)))
        {
            late.RemoveAll(row => string.Equals(row.House, house, StringComparison.Ordinal));
            late.AddRange(await AskedAt(house).Take(SeekerBook.MostColleagues + 1).AsNoTracking().ToListAsync(ct));
        }

        var histories = (await reader.ManyAsync(late.ConvertAll(row => row.Contact)))
            .ToDictionary(stored => stored.Engagement.Contact.Id.Value);
        foreach (var row in late)
        {
            if (!histories.TryGetValue(row.Contact, out var stored)) continue;
            if (!houses.TryGetValue(row.House!, out var there)) houses.Add(row.House!, there = []);
            there.Add(new ColleagueOf(row.Contact,
                new Colleague { Name = stored.Engagement.Contact.Name, Facts = stored.Engagement.Standing }));
        }

        return houses;
    }

    private static ValueList<Colleague> ColleaguesOf(Engagement engagement, Dictionary<string, List<ColleagueOf>> houses) =>
        HouseOf(engagement) is { } house && houses.TryGetValue(house, out var there)
            ? there.Where(one => one.Contact != engagement.Contact.Id.Value).Take(SeekerBook.MostColleagues).Select(one => one.Colleague)
                .ToValueList()
            : [];

    private IQueryable<ForecastRow> AskedAt(string house) =>
        context.Forecasts.Where(row => row.House == house && row.LastRequestAt != null).OrderByDescending(row => row.LastRequestAt);

    private static string[] Houses(IEnumerable<Engagement> engagements) =>
        [.. engagements.Select(HouseOf).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static string? HouseOf(Engagement engagement) => TextMark.OfHouse(engagement.Contact.Organization);

    private readonly record struct RequestOf(Guid Contact, Instant At);

    private readonly record struct ColleagueOf(Guid Contact, Colleague Colleague);
}
