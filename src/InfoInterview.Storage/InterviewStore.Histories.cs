using System.Runtime.CompilerServices;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.History;
using InfoInterview.Storage.Records;
using InfoInterview.Storage.Work;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage;

/// <content>What happened with each contact.</content>
public sealed partial class InterviewStore
{
    /// <summary>
    /// The history with a contact, with version 0 before the first fact; <c>null</c> when the seeker or the contact is unknown.
    /// </summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="contact">With whom.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The history with its version.</returns>
    public Task<StoredEngagement?> FindEngagementAsync(Asker asker, ContactId contact, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => new HistoryReader(context, ct).FindAsync(contact), ct);

    /// <summary>
    /// Adds a fact to the history with a contact, when it stands as the writer has seen it. Somebody who answers that they do not want
    /// to be written to is
    /// put on the list of those people too.
    /// </summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 before the first fact.</param>
    /// <param name="fact">What happened; with a key, a repeated request is the same as one.</param>
    /// <param name="now">The moment of recording; a fact that lies after it is refused.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Appended, or there already, or why nothing was written.</returns>
    public Task<AppendOutcome> AppendAsync(
        Asker asker, ContactId contact, long expectedVersion, Fact fact, Instant now, CancellationToken ct = default) =>
        AppendAsync(asker, contact, expectedVersion, fact, now, [], ct);

    /// <summary>
    /// Adds a fact to the history with a contact, when it stands as the writer has seen it. Somebody who answers that they do not want
    /// to be written to is
    /// put on the list of those people too.
    /// </summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 before the first fact.</param>
    /// <param name="fact">What happened; with a key, a repeated request is the same as one.</param>
    /// <param name="now">The moment of recording; a fact that lies after it is refused.</param>
    /// <param name="work">What follows from it for other processes to do, written with the fact or not at all.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Appended, or there already, or why nothing was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An item of work has no key or no kind.</exception>
    public Task<AppendOutcome> AppendAsync(
        Asker asker, ContactId contact, long expectedVersion, Fact fact, Instant now, IReadOnlyList<WorkItem> work,
            CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(fact);
        WorkQueue.ThrowUnlessWhole(work);
        return transactions.WriteAsync(
            asker,
            async context =>
            {
                var outcome = await new FactAppender(context, Book(context, ct), new Forecaster(context, planner, ct), planner, ct).AppendAsync(
                    contact, expectedVersion, fact, now);
                if (outcome is AppendOutcome.Appended) await new WorkQueue(context, provider, ct).AddAsync(work);
                return outcome;
            },
            ct);
    }

    /// <summary>Adds a fact to a history as it stands, inside the transaction of something else that it belongs to.</summary>
    internal async Task<AppendOutcome> RecordAsync(InterviewContext context, ContactId contact, Fact fact, Instant now, CancellationToken ct)
    {
        var appender = new FactAppender(context, Book(context, ct), new Forecaster(context, planner, ct), planner, ct);
        var version = await context.Engagements.Where(row => row.Contact == contact.Value).Select(row => row.Version).SingleOrDefaultAsync(ct);
        var outcome = await appender.AppendAsync(contact, version, fact, now);

        // For the next one, which is read from the database.
        await context.SaveChangesAsync(ct);
        return outcome;
    }

    /// <summary>
    /// A seeker's histories one by one, in no particular order, without ever holding all of them. Each is whole, as it stood at one
    /// moment between
    /// the call and its turn.
    /// </summary>
    /// <param name="asker">Whose histories.</param>
    /// <param name="onlyStarted">Only those with at least one fact; otherwise one for each contact.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <returns>The histories with their versions, each read when it is asked for.</returns>
    public async IAsyncEnumerable<StoredEngagement> EngagementsAsync(
        Asker asker, bool onlyStarted, [EnumeratorCancellation] CancellationToken ct = default)
    {
        ContactId? last = null;
        while (true)
        {
            // Each page is a transaction of its own, so that a slow reader keeps no snapshot of the database open.
            var after = last;
            var page = await transactions.ReadAsync(asker, context =>
                new HistoryReader(context, ct).PageAsync(onlyStarted, after, EngagementsAtATime), ct);
            foreach (var engagement in page.Histories) yield return engagement;
            if (page.Last is null) yield break;
            last = page.Last;
        }
    }
}
