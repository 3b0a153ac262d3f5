using InfoInterview.Storage.Records;
using InfoInterview.Storage.Work;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// Work shared by many processes on one database. It is written with the fact that it follows from
/// (<see cref="InterviewStore.AppendAsync(Asker, People.ContactId, long, Engagements.Fact, Instant, IReadOnlyList{WorkItem}, CancellationToken)"/>)
/// or by itself, claimed with a lease by one worker at a time, and done at least once: whoever dies with a lease leaves it to others
/// when it ends.
/// Workers ask for a whole programme. Safe to share between threads, and a database between processes.
/// </summary>
public sealed class WorkStore
{
    private readonly DatabaseProvider provider;
    private readonly Transactions transactions;

    internal WorkStore(DatabaseProvider provider, Transactions transactions)
    {
        this.provider = provider;
        this.transactions = transactions;
    }

    /// <summary>Adds work; what has a key that is known already stays as it is, done or not.</summary>
    /// <param name="asker">For whom.</param>
    /// <param name="items">The work.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>How many items are new.</returns>
    /// <exception cref="ArgumentException">An item has no key or no kind.</exception>
    /// <exception cref="InvalidOperationException">The seeker, or a contact, is unknown.</exception>
    public Task<int> AddAsync(Asker asker, IReadOnlyList<WorkItem> items, CancellationToken ct = default)
    {
        WorkQueue.ThrowUnlessWhole(items);
        return transactions.WriteAsync(asker, context => new WorkQueue(context, provider, ct).AddAsync(items), ct);
    }

    /// <summary>
    /// What of a programme's work is due and held by nobody, the longest due first, without claiming it: for whoever plans how many
    /// workers are needed, or shows what waits.
    /// </summary>
    /// <param name="programme">Whose work.</param>
    /// <param name="most">How many items at most; at least 1.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The work as it stands; another may claim it at any moment.</returns>
    public Task<ValueList<DueWork>> ListDueAsync(ProgrammeId programme, int most, Instant now, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return transactions.ReadAsync(new Asker(programme, default), context => new WorkQueue(context, provider, ct).ListDueAsync(most, now), ct);
    }

    /// <summary>
    /// Claims due work of a programme, the longest due first. Work that somebody else holds is passed over, never waited for, so that
    /// two workers never have
    /// the same.
    /// </summary>
    /// <param name="programme">Whose work.</param>
    /// <param name="lease">An id that the worker makes anew for each call.</param>
    /// <param name="most">How many items at most; at least 1.</param>
    /// <param name="forHowLong">How long the worker needs; afterwards others may claim what is not done.</param>
    /// <param name="now">The moment of claiming.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The claims, which end by themselves after the time that was asked for; empty when nothing is due.</returns>
    /// <exception cref="ArgumentException">The lease has no id, or a figure is not positive.</exception>
    public Task<ValueList<WorkClaim>> ClaimAsync(
        ProgrammeId programme, Guid lease, int most, Duration forHowLong, Instant now, CancellationToken ct = default) =>
        ClaimOfAsync(programme, kind: "", lease, most, forHowLong, now, ct);

    private Task<ValueList<WorkClaim>> ClaimOfAsync(
        ProgrammeId programme, string kind, Guid lease, int most, Duration forHowLong, Instant now, CancellationToken ct)
    {
        if (lease == Guid.Empty) throw new ArgumentException("A lease has an id; make one for each call.", nameof(lease));
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (forHowLong <= Duration.Zero) throw new ArgumentException("A lease lasts longer than nothing.", nameof(forHowLong));
        return transactions.WriteAsync(new Asker(programme, default), context =>
            new WorkQueue(context, provider, ct).ClaimAsync(kind, lease, most, now, now + forHowLong), ct);
    }

    /// <summary>
    /// Claims due work of one kind, as
    /// <see cref="ClaimAsync(ProgrammeId, Guid, int, Duration, Instant, CancellationToken)"/> does of any.
    /// </summary>
    /// <param name="programme">Whose work.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="lease">An id that the worker makes anew for each call.</param>
    /// <param name="most">How many items at most; at least 1.</param>
    /// <param name="forHowLong">How long the worker needs; afterwards others may claim what is not done.</param>
    /// <param name="now">The moment of claiming.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The claims, which end by themselves after the time that was asked for; empty when nothing is due.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no kind, the lease has no id, or a figure is not positive.</exception>
    public Task<ValueList<WorkClaim>> ClaimAsync(
        ProgrammeId programme, string kind, Guid lease, int most, Duration forHowLong, Instant now, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        return ClaimOfAsync(programme, kind, lease, most, forHowLong, now, ct);
    }

    /// <summary>
    /// Notes how far claimed work has come, for whoever claims it next, and for those who look: before a deed that must not be done
    /// twice, so that it is known afterwards that it may have been done.
    /// </summary>
    /// <param name="claim">The work.</param>
    /// <param name="note">How far it has come.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether it was noted; otherwise the lease had ended and somebody else has claimed it since, or it was erased, and the deed
    /// is not to be done.</returns>
    public Task<bool> NoteAsync(WorkClaim claim, string note, CancellationToken ct = default) =>
        NoteAsync(claim, queue => queue.NoteAsync(claim, note), ct);

    /// <summary>
    /// The same of a deed that takes a while: the lease lasts longer from then on, so that nobody takes the work for given up while it is
    /// being done.
    /// </summary>
    /// <param name="claim">The work.</param>
    /// <param name="note">How far it has come.</param>
    /// <param name="until">Until when it is held from then on.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether it was noted; otherwise somebody else has claimed it since, or it was erased, and the deed is not to be
    /// done.</returns>
    public Task<bool> NoteAsync(WorkClaim claim, string note, Instant until, CancellationToken ct = default) =>
        NoteAsync(claim, queue => queue.NoteAsync(claim, note, until), ct);

    /// <summary>Notes that claimed work is done, for good, and what came of it.</summary>
    /// <param name="claim">What was done.</param>
    /// <param name="note">What came of it.</param>
    /// <param name="now">The moment.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether it was noted; otherwise somebody else has claimed it since, or it was erased.</returns>
    public Task<bool> CompleteAsync(WorkClaim claim, string note, Instant now, CancellationToken ct = default) =>
        NoteAsync(claim, queue => queue.CompleteAsync(claim, note, now), ct);

    /// <summary>Gives claimed work back, to be done at another time, and notes why.</summary>
    /// <param name="claim">What was not done.</param>
    /// <param name="note">Why.</param>
    /// <param name="dueAt">From when on it may be claimed again.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether it was given back; otherwise somebody else has claimed it since, or it was erased.</returns>
    public Task<bool> ReleaseAsync(WorkClaim claim, string note, Instant dueAt, CancellationToken ct = default) =>
        NoteAsync(claim, queue => queue.ReleaseAsync(claim, note, dueAt), ct);

    /// <summary>
    /// Ends work that nobody holds, or notes anew what came of it, when its note is still the one that the writer has seen: a person
    /// withdraws it, or says what no process could know.
    /// </summary>
    /// <param name="asker">Whose work.</param>
    /// <param name="key">Which.</param>
    /// <param name="seen">The note that the writer has seen; <c>null</c> for none.</param>
    /// <param name="note">What is noted from then on.</param>
    /// <param name="now">The moment; it is done from then on, unless it was before.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether it was noted; otherwise it is unknown, is held, or has come to another note.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="note"/> is <c>null</c>.</exception>
    public Task<bool> SettleAsync(Asker asker, string key, string? seen, string note, Instant now, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        return transactions.WriteAsync(asker, context => new WorkQueue(context, provider, ct).SettleAsync(key, seen, note, now), ct);
    }

    /// <summary>A piece of work as it stands; <c>null</c> when it is unknown.</summary>
    /// <param name="asker">Whose work.</param>
    /// <param name="key">Which.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The work with its state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public Task<KeptWork?> FindAsync(Asker asker, string key, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return transactions.ReadAsync(asker, context => new WorkQueue(context, provider, ct).FindAsync(key), ct);
    }

    /// <summary>A seeker's work, done or not, the one that was due last first.</summary>
    /// <param name="asker">Whose work.</param>
    /// <param name="kind">The kind; <c>null</c> for every kind, as for one who asks what is held.</param>
    /// <param name="contact">Only what is about one contact; <c>null</c> for all.</param>
    /// <param name="most">How many items at most; at least 1.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The work with its state; empty when there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is empty or white space.</exception>
    public Task<ValueList<KeptWork>> ListAsync(Asker asker, string? kind, People.ContactId? contact, int most,
        CancellationToken ct = default)
    {
        if (kind is not null) ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return transactions.ReadAsync(asker, context => new WorkQueue(context, provider, ct).ListAsync(kind, contact, most), ct);
    }

    /// <summary>A seeker's work of one kind by what is noted at it, however old it is, the one that was due last first.</summary>
    /// <param name="asker">Whose work.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="beginning">How the note begins.</param>
    /// <param name="most">How many items at most; at least 1.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The work with its state; empty when there is none.</returns>
    public Task<ValueList<KeptWork>> ListNotedAsync(Asker asker, string kind, string beginning, int most, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        ArgumentException.ThrowIfNullOrWhiteSpace(beginning);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return transactions.ReadAsync(asker, context => new WorkQueue(context, provider, ct).ListNotedAsync(kind, beginning, most), ct);
    }

    /// <summary>Notes that claimed work is done, for good.</summary>
    /// <param name="claims">What was done, of one programme.</param>
    /// <param name="now">The moment.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Those that could not be noted: the lease had ended, and somebody else has claimed them since, or they were
    /// erased.</returns>
    public Task<ValueList<WorkClaim>> CompleteAsync(IReadOnlyList<WorkClaim> claims, Instant now, CancellationToken ct = default) =>
        EndAsync(claims, (queue, same) => queue.CompleteAsync(same, now), ct);

    /// <summary>Gives claimed work back, to be done at another time.</summary>
    /// <param name="claims">What was not done, of one programme.</param>
    /// <param name="dueAt">From when on it may be claimed again.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Those that could not be given back: the lease had ended, and somebody else has claimed them since, or they were
    /// erased.</returns>
    public Task<ValueList<WorkClaim>> ReleaseAsync(IReadOnlyList<WorkClaim> claims, Instant dueAt, CancellationToken ct = default) =>
        EndAsync(claims, (queue, same) => queue.ReleaseAsync(same, dueAt), ct);

    /// <summary>How much of a seeker's work is not done.</summary>
    /// <param name="asker">Whose.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>A number of pieces of work, at least 0.</returns>
    public Task<int> CountAsync(Asker asker, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context =>
            context.Work.CountAsync(row => row.Owner == asker.Seeker.Value && row.DoneAt == null, ct), ct);

    private Task<bool> NoteAsync(WorkClaim claim, Func<WorkQueue, Task<bool>> note, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return transactions.WriteAsync(
            new Asker(claim.For.Programme, default), context => note(new WorkQueue(context, provider, ct)), ct);
    }

    private Task<ValueList<WorkClaim>> EndAsync(
        IReadOnlyList<WorkClaim> claims, Func<WorkQueue, IReadOnlyList<WorkClaim>, Task<IReadOnlySet<string>>> end, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (claims.Count == 0) return Task.FromResult<ValueList<WorkClaim>>([]);
        var programme = claims[0].For.Programme;
        if (claims.Any(claim => claim.For.Programme != programme))
            throw new ArgumentException("Work of one programme at a time.", nameof(claims));
        return transactions.WriteAsync(
            new Asker(programme, default),
            async context =>
            {
                var queue = new WorkQueue(context, provider, ct);
                var lost = new List<WorkClaim>();
                foreach (var same in claims.GroupBy(claim => (claim.For, claim.Lease)).OrderBy(same => same.Key.For.Seeker.Value))
                {
                    var ended = await end(queue, same.ToList());
                    lost.AddRange(same.Where(claim => !ended.Contains(claim.Item.Key)));
                }

                return lost.ToValueList();
            },
            ct);
    }
}
