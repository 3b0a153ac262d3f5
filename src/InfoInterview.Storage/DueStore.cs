using System.Diagnostics;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Records;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// What is due, read by index: however many contacts there are, a list reads the histories that it shows and no others. Each is planned
/// anew with all that surrounds it, so that a list, a contact's page and the moment of sending agree. What is found is kept beside the
/// facts and made anew where time, the planner or the rules of time zones have moved on. Safe to share.
/// </summary>
public sealed class DueStore
{
    private readonly Transactions transactions;
    private readonly ForecastPlanner planner;
    private readonly ILogger log;

    internal DueStore(Transactions transactions, ForecastPlanner planner, ILogger log)
    {
        this.transactions = transactions;
        this.planner = planner;
        this.log = log;
    }

    /// <summary>A part of a list of next steps; empty when the seeker is unknown.</summary>
    /// <param name="asker">Whose steps.</param>
    /// <param name="list">Which list.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="skip">How many to leave out at the start; at least 0.</param>
    /// <param name="take">How many to give at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The steps of that part, and how many there are in all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public Task<DuePage> ListAsync(Asker asker, DueList list, Instant now, int skip, int take, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return ReadAsync(asker, now, new DuePage { Steps = [], Total = 0 }, reader => reader.ListAsync(list, skip, take), ct);
    }

    /// <summary>How much there is to do, and a part of each list, all of one moment; <c>null</c> when the seeker is unknown.</summary>
    /// <param name="asker">Whose steps.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="skipUnderWay">How many to leave out of <see cref="DueList.UnderWay"/>; at least 0.</param>
    /// <param name="skipToAskAgain">How many to leave out of <see cref="DueList.ToAskAgain"/>; at least 0.</param>
    /// <param name="skipNotAsked">How many to leave out of <see cref="DueList.NotAsked"/>; at least 0.</param>
    /// <param name="take">How many to give of each at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The figures and the parts, read in one transaction.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public Task<DueOverview?> OverviewAsync(Asker asker, Instant now, int skipUnderWay, int skipToAskAgain, int skipNotAsked, int take,
        CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skipUnderWay);
        ArgumentOutOfRangeException.ThrowIfNegative(skipToAskAgain);
        ArgumentOutOfRangeException.ThrowIfNegative(skipNotAsked);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return ReadAsync<DueOverview?>(
            asker,
            now,
            missing: null,
            async reader => new DueOverview
            {
                Counts = await reader.CountAsync(),
                UnderWay = await reader.ListAsync(DueList.UnderWay, skipUnderWay, take),
                ToAskAgain = await reader.ListAsync(DueList.ToAskAgain, skipToAskAgain, take),
                NotAsked = await reader.ListAsync(DueList.NotAsked, skipNotAsked, take),
            },
            ct);
    }

    /// <summary>
    /// What can be done today: the histories with the first steps of the day, in the order of <see cref="DayBatch"/>; empty when the
    /// seeker is unknown. Only as many kinds of steps are looked into as it takes.
    /// </summary>
    /// <param name="asker">Whose day.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="most">How many steps are looked for; at least 0. A history brings all of its steps, so that there may be more.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The histories with their steps, and how many steps of each kind there are.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative.</exception>
    public Task<DueToday> TodayAsync(Asker asker, Instant now, int most, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return ReadAsync(
            asker,
            now,
            new DueToday { Histories = [], Counts = new Dictionary<NextStepKind, int>(), Beside = new SeekerBook() },
            reader => reader.TodayAsync(most),
            ct);
    }

    /// <summary>What is due with one contact; <c>null</c> when the seeker or the contact is unknown.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="contact">With whom.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Their steps and their history.</returns>
    public Task<DueContact?> FindAsync(Asker asker, ContactId contact, Instant now, CancellationToken ct = default) =>
        ReadAsync(asker, now, missing: null, reader => reader.FindAsync(contact), ct);

    /// <summary>How much there is to do; all 0 when the seeker is unknown.</summary>
    /// <param name="asker">Whose.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The figures at that moment.</returns>
    public Task<DueCounts> CountAsync(Asker asker, Instant now, CancellationToken ct = default) =>
        ReadAsync(asker, now, new DueCounts { Contacts = 0, Started = 0, NotAsked = 0, UnderWay = 0, ToAskAgain = 0 }, reader =>
            reader.CountAsync(), ct);

    /// <summary>How far the seeker has come with all whom they asked; all 0 when the seeker is unknown.</summary>
    /// <param name="asker">Whose.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The figures at that moment.</returns>
    public Task<CampaignFigures> CampaignAsync(Asker asker, Instant now, CancellationToken ct = default) =>
        ReadAsync(asker, now, CampaignFigures.None, reader => reader.CampaignAsync(), ct);

    /// <summary>
    /// To whom requests went out since a moment, and who answered, each person once; nobody when the seeker is unknown. Read by index:
    /// however many there are, no more are looked at than are wanted.
    /// </summary>
    /// <param name="asker">Whose.</param>
    /// <param name="now">The moment of asking; requests that are dated later are left out.</param>
    /// <param name="since">From when on.</param>
    /// <param name="most">How many requests at most, the latest; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The people, the one asked first first, and whether they are all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative.</exception>
    public Task<AskedPeople> AskedAsync(Asker asker, Instant now, Instant since, int most, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return ReadAsync(asker, now, AskedPeople.None, reader => reader.AskedAsync(since, most), ct);
    }

    /// <summary>The histories in which something happened last, the latest first.</summary>
    /// <param name="asker">Whose.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="most">How many at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>At most so many histories, each with its version; empty when the seeker is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative.</exception>
    public Task<ValueList<StoredEngagement>> LatestAsync(Asker asker, Instant now, int most, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return ReadAsync(asker, now, [], reader => reader.LatestAsync(most), ct);
    }

    /// <summary>The histories in which a conversation was agreed that begins within a time, whatever became of it.</summary>
    /// <param name="asker">Whose.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="within">The time.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The histories with their versions; empty when there is none.</returns>
    public Task<ValueList<StoredEngagement>> MeetingsAsync(Asker asker, Instant now, Interval within, CancellationToken ct = default) =>
        ReadAsync(asker, now, [], reader => reader.MeetingsAsync(within), ct);

    /// <summary>
    /// The histories in which somebody offered a time that begins within a time, whatever became of it; <see cref="HeldTime"/> says which
    /// are still kept free.
    /// </summary>
    /// <param name="asker">Whose.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="within">The time.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The histories with their versions; empty when there is none.</returns>
    public Task<ValueList<StoredEngagement>> OffersAsync(Asker asker, Instant now, Interval within, CancellationToken ct = default) =>
        ReadAsync(asker, now, [], reader => reader.OffersAsync(within), ct);

    /// <summary>Makes everything anew that is kept to find what is due, from the facts.</summary>
    /// <param name="asker">Whose.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="progress">Hears how many contacts are done; <c>null</c> for nobody.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>How many contacts there were.</returns>
    public Task<int> RebuildAsync(Asker asker, Instant now, IProgress<int>? progress = null, CancellationToken ct = default) =>
        transactions.WriteAsync(asker, context => new ForecastRebuild(context, planner, ct).RunAsync(now, progress), ct);

    /// <summary>Compares some of what is kept with the planner, and mends and logs what differs.</summary>
    /// <param name="asker">Whose.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="after">After which contact to go on; <c>null</c> to begin.</param>
    /// <param name="most">How many at most; at least 1.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is below 1.</exception>
    public async Task<ForecastCheck> CheckAsync(Asker asker, Instant now, ContactId? after, int most, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var check = await transactions.WriteAsync(asker, context => new ForecastSweep(context, planner, ct).RunAsync(now, after, most),
            ct);
        if (!check.Mended.IsEmpty) DueLog.Mended(log, asker, check.Mended.Count);
        return check;
    }

    /// <summary>Reads when what is kept is up to date, and brings it up to date before where it is not.</summary>
    private async Task<T> ReadAsync<T>(Asker asker, Instant now, T missing, Func<DueFinder, Task<T>> read, CancellationToken ct)
    {
        while (true)
        {
            var (state, result) = await transactions.ReadAsync(
                asker,
                async context =>
                {
                    var reader = new DueFinder(context, planner, now, ct);
                    var state = await reader.StateAsync();
                    return (state, state == ForecastState.Current ? await read(reader) : missing);
                },
                ct);
            switch (state)
            {
                case ForecastState.Current or ForecastState.Nobody: return result;
                case ForecastState.Void:
                    await RebuildIfVoidAsync(asker, now, ct);
                    break;
                default:
                    await transactions.WriteAsync(asker, context => new Forecaster(context, planner, ct)
                        .RipenAsync(now, InterviewStore.EngagementsAtATime), ct);
                    break;
            }
        }
    }

    /// <summary>Of several who find it out of date at once, one makes it anew.</summary>
    private async Task RebuildIfVoidAsync(Asker asker, Instant now, CancellationToken ct)
    {
        DueLog.Rebuilding(log, asker);
        var start = Stopwatch.GetTimestamp();
        var contacts = await transactions.WriteAsync(
            asker,
            async context =>
            {
                var forecaster = new Forecaster(context, planner, ct);
                return await forecaster.SeekerAsync() is { } summary && forecaster.IsCurrent(summary) ? 0
                    : await new ForecastRebuild(context, planner, ct).RunAsync(now, progress: null);
            },
            ct);
        if (contacts > 0) DueLog.Rebuilt(log, asker, contacts, (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
