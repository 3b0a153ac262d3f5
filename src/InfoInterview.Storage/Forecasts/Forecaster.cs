using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Forecasts;

/// <summary>
/// Keeps the forecasts of one seeker in step with the facts, inside the transaction that writes them. While they are out of date as a
/// whole, nothing is written: the next reader makes all of them anew.
/// </summary>
internal sealed class Forecaster(InterviewContext context, ForecastPlanner planner, CancellationToken ct)
{
    private readonly ForecastParts parts = new(context, ct);
    private SeekerForecastRow? seeker;

    public async Task<SeekerForecastRow?> SeekerAsync() => seeker ??= await context.SeekerForecasts.SingleOrDefaultAsync(ct);

    public bool IsCurrent(SeekerForecastRow summary) => string.Equals(summary.Basis, planner.Basis, StringComparison.Ordinal);

    /// <summary>Takes a history as it stands now, and tells the person who named the contact.</summary>
    public Task TakeAsync(Engagement engagement, long version, Instant now) => TakeAsync(engagement, version, now, isRipe: false);

    private async Task TakeAsync(Engagement engagement, long version, Instant now, bool isRipe)
    {
        if (await SeekerAsync() is not { } summary || !IsCurrent(summary)) return;
        var row = await RowAsync(engagement.Contact.Id.Value);
        var before = Ties.Of(row);
        row = await WriteAsync(engagement, version, row, summary, now, isRipe);
        var after = Ties.Of(row);
        if (before == after) return;
        if (before.Referrer is { } former && former != after.Referrer) await TellAsync(former, summary, now);
        if (after.Referrer is { } referrer) await TellAsync(referrer, summary, now);
    }

    /// <summary>What is known of some contacts has changed: whoever reads next looks at their histories anew.</summary>
    public Task AgeAsync(IReadOnlyCollection<Guid> contacts) => contacts.Count == 0 ? Task.CompletedTask : context.Forecasts
        .Where(row => EF.Parameter(contacts).Contains(row.Contact))
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.HoldsUntil, ForecastRow.Ripe), ct);

    /// <summary>The same for a contact of whom nothing may be kept yet.</summary>
    public async Task BeginAsync(Guid contact)
    {
        if (await context.Forecasts.AnyAsync(row => row.Contact == contact, ct)) await AgeAsync([contact]);
        else if (await context.Contacts.AnyAsync(row => row.Id == contact, ct)) context.Forecasts.Add(NewRow(contact));
    }

    /// <summary>One contact takes the place of others: who was named by them was named by the one.</summary>
    public async Task MoveAsync(IReadOnlyCollection<Guid> gone, Guid kept)
    {
        foreach (var contact in gone) await ForgetAsync(contact);
        await context.Forecasts.Where(row => row.Referrer != null && EF.Parameter(gone).Contains(row.Referrer.Value))
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Referrer, kept), ct);
        await BeginAsync(kept);
    }

    /// <summary>Lets go of somebody whose record goes, before it goes.</summary>
    public async Task ForgetAsync(Guid contact)
    {
        if (await context.Forecasts.AsNoTracking().SingleOrDefaultAsync(row => row.Contact == contact, ct) is not { } row) return;
        await context.ForecastSteps.Where(step => step.Contact == contact).ExecuteDeleteAsync(ct);
        await context.ForecastTurns.Where(turn => turn.Contact == contact).ExecuteDeleteAsync(ct);
        await context.Forecasts.Where(one => one.Contact == contact).ExecuteDeleteAsync(ct);
        if (row.Referrer is { } named) await context.Forecasts.Where(one => one.Contact == named)
            .ExecuteUpdateAsync(rows => rows.SetProperty(one => one.Fruit, (string?)null), ct);
        if (await SeekerAsync() is not { } summary) return;
        if (!IsCurrent(summary))
        {
            // What was folded is void already; what it says of them goes too.
            if (row.Goal is not null) summary.Goal = null;
            return;
        }

        summary.Owed -= row.Owed;
        if (row.Owed > 0
            || row.FirstTalk is not null) summary.Take(SeekerDebt.None.Then(await TurnsAsync(except: default), planner.BacklogLimit));
        if (row.Goal is not null) (summary.Basis, summary.Goal) = ("", null);
        if (row.Referrer is { } referrer) await BeginAsync(referrer);
    }

    /// <summary>Sees to it that the next reader makes all of them anew.</summary>
    public async Task VoidAsync()
    {
        if (await SeekerAsync() is { } summary) summary.Basis = "";
    }

    /// <summary>Makes forecasts anew of which the time has come; how many there were.</summary>
    public async Task<int> RipenAsync(Instant now, int most)
    {
        if (await SeekerAsync() is not { } summary || !IsCurrent(summary)) return 0;
        var ripe = await context.Forecasts.Where(row => row.HoldsUntil <= now).OrderBy(row => row.HoldsUntil).Take(most)
            .Select(row => row.Contact).ToListAsync(ct);
        var read = await new HistoryReader(context, ct).ManyAsync(ripe);
        foreach (var stored in read) await TakeAsync(stored.Engagement, stored.Version, now, isRipe: true);
        await SettleAsync(ripe.Except(read.Select(stored => stored.Engagement.Contact.Id.Value)).ToArray());
        return ripe.Count;
    }

    /// <summary>Of a contact that cannot be read there is nothing to come, until the record is written anew.</summary>
    private async Task SettleAsync(Guid[] unread)
    {
        if (unread.Length == 0) return;
        await context.ForecastSteps.Where(step => EF.Parameter(unread).Contains(step.Contact)).ExecuteDeleteAsync(ct);
        await context.Forecasts.Where(row => EF.Parameter(unread).Contains(row.Contact))
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.HoldsUntil, (Instant?)null), ct);
    }

    /// <summary>A new row for a history, filled from its forecast.</summary>
    public async Task<(ForecastRow Row, Forecast Forecast)> NewAsync(Engagement engagement, long version, SeekerForecastRow summary,
        Instant now)
    {
        var row = NewRow(engagement.Contact.Id.Value);
        var forecast = planner.Planner.Forecast(engagement, Around(row, summary), now);
        row.Take(engagement.Contact, forecast, version);
        await TakeReferrerAsync(row, engagement.Contact);
        context.Forecasts.Add(row);
        await parts.TakeAsync(row, forecast, isNew: true);
        return (row, forecast);
    }

    /// <summary>The person who named somebody learns what came of it.</summary>
    public async Task TellAsync(Guid referrer, SeekerForecastRow summary, Instant now)
    {
        await context.SaveChangesAsync(ct);
        var (any, fruit) = await NamedByAsync([referrer]);
        var row = await RowAsync(referrer);
        if (row is null ? fruit is null : row.HasNamed == any && string.Equals(row.Fruit, fruit, StringComparison.Ordinal)) return;
        if (await new HistoryReader(context, ct).FindAsync(new ContactId(referrer)) is { } stored) await WriteAsync(stored.Engagement,
            stored.Version, row, summary, now, isRipe: true);
    }

    /// <summary>What of the surroundings a forecast depends on.</summary>
    public static Surroundings Around(ForecastRow? row, SeekerForecastRow summary) => new()
    {
        Referred = row switch
        {
            { Fruit: { } fruit } when Documents.TryReadFact<Fact>(fruit) is { } talk => [[talk]],
            { HasNamed: true } => [[]],
            _ => [],
        },
        Goal = Documents.TryReadFact<GoalReached>(summary.Goal),
    };

    /// <summary>Writes the forecast of one history; <c>null</c> when there is nothing to keep of it.</summary>
    private async Task<ForecastRow?> WriteAsync(Engagement engagement, long version, ForecastRow? row, SeekerForecastRow summary,
        Instant now, bool isRipe)
    {
        var isNew = row is null;
        if (isNew || isRipe)
        {
            var (any,
                fruit) = await NamedByAsync([engagement.Contact.Id.Value, .. engagement.Contact.FormerIds.Select(former => former.Value)]);
            if (version == 0 && fruit is null)
            {
                if (row is not null) await DropAsync(row);
                return null;
            }

            if (row is null) context.Forecasts.Add(row = NewRow(engagement.Contact.Id.Value));
            (row.HasNamed, row.Fruit) = (any, fruit);
        }

        var forecast = planner.Planner.Forecast(engagement, Around(row, summary), now);
        summary.Owed += forecast.Owed - row!.Owed;
        if (row.TakeGoal(forecast)) summary.Basis = "";
        row.Take(engagement.Contact, forecast, version);
        await TakeReferrerAsync(row, engagement.Contact);
        await TakeDebtAsync(row, forecast, summary, isNew);
        await parts.TakeAsync(row, forecast, isNew);
        if (version > 0
            && await context.Contacts.FindAsync([context.AskingProgramme, context.AskingSeeker, row.Contact],
            ct) is { } contact) contact.Stand(forecast.Stage);
        return row;
    }

    private async Task DropAsync(ForecastRow row)
    {
        await context.ForecastSteps.Where(step => step.Contact == row.Contact).ExecuteDeleteAsync(ct);
        await context.ForecastTurns.Where(turn => turn.Contact == row.Contact).ExecuteDeleteAsync(ct);
        context.Forecasts.Remove(row);
    }

    private ForecastRow NewRow(Guid contact) =>
        new() { Programme = context.AskingProgramme, Owner = context.AskingSeeker, Contact = contact, HoldsUntil = ForecastRow.Ripe };

    private async Task<ForecastRow?> RowAsync(Guid contact) =>
        await context.Forecasts.FindAsync([context.AskingProgramme, context.AskingSeeker, contact], ct);

    private async Task TakeReferrerAsync(ForecastRow row, Contact contact)
    {
        if (row.ReferredBy == contact.ReferredBy?.Value) return;
        row.ReferredBy = contact.ReferredBy?.Value;
        row.Referrer = row.ReferredBy is { } named ? await ReferrerAsync(named) : null;
    }

    /// <summary>The contact of an id, or the one that a merge left in their place.</summary>
    private async Task<Guid> ReferrerAsync(Guid named)
    {
        if (await context.Contacts.AnyAsync(contact => contact.Id == named, ct)) return named;
        var text = named.ToString();
        foreach (var document in await context.Contacts.Where(contact => contact.Document.Contains(text))
            .Select(contact => contact.Document).ToListAsync(ct))
        {
            if (Documents.TryReadContact(document) is { } known && known.FormerIds.Contains(new ContactId(named))) return known.Id.Value;
        }

        return named;
    }

    private async Task TakeDebtAsync(ForecastRow row, Forecast forecast, SeekerForecastRow summary, bool isNew)
    {
        var before = isNew ? []
            : await context.ForecastTurns.Where(turn => turn.Contact == row.Contact && turn.Kind == ForecastTurnRow.Debt)
            .OrderBy(turn => turn.Number)
            .Select(turn => new DebtTurn { At = turn.At, Change = turn.Change }).ToListAsync(ct);
        var turns = forecast.Debts.Select(turn => turn with { At = InstantTicks.Kept(turn.At) }).ToList();
        if (before.SequenceEqual(turns)) return;
        var isFurther = turns.Count > before.Count && before.SequenceEqual(turns.Take(before.Count))
            && !(turns[before.Count].At <= summary.DebtLast);
        summary.Take(isFurther
            ? summary.Debt.Then(turns.Skip(before.Count), planner.BacklogLimit)
            : SeekerDebt.None.Then([.. await TurnsAsync(row.Contact), .. turns], planner.BacklogLimit));
    }

    private Task<List<DebtTurn>> TurnsAsync(Guid except) =>
        context.ForecastTurns.Where(turn => turn.Kind == ForecastTurnRow.Debt && turn.Contact != except)
        .Select(turn => new DebtTurn { At = turn.At, Change = turn.Change }).ToListAsync(ct);

    private async Task<(bool Any, string? Fruit)> NamedByAsync(Guid[] ids)
    {
        var named = context.Forecasts.Where(row => row.Referrer != null && EF.Parameter(ids).Contains(row.Referrer.Value)
            && row.Version > 0);
        var fruit = await named.Where(row => row.FirstTalkAt != null).OrderBy(row => row.FirstTalkAt).Select(row => row.FirstTalk)
            .FirstOrDefaultAsync(ct);
        return (fruit is not null || await named.AnyAsync(ct), fruit);
    }

    private readonly record struct Ties(Guid? Referrer, string? FirstTalk, bool IsStarted)
    {
        public static Ties Of(ForecastRow? row) => row is null ? default : new Ties(row.Referrer, row.FirstTalk, row.Version > 0);
    }
}
