using System.Runtime.CompilerServices;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.History;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// The history of many seekers in a database. Every write is one transaction: when its task has completed, the record survives the end of
/// the process and of the machine; before that, nothing of it is there. Safe to share between threads, and a database between processes.
/// </summary>
public sealed class InterviewStore : IDisposable
{
    /// <summary>How many histories are read, and held, at a time.</summary>
    internal const int EngagementsAtATime = 200;

    private readonly DatabaseProvider provider;
    private readonly Transactions transactions;

    internal InterviewStore(DatabaseProvider provider)
    {
        this.provider = provider;
        transactions = new Transactions(provider);
    }

    /// <summary>
    /// Makes the database, or brings one of an older version up to date; to be awaited once before anything else. Safe when several
    /// processes start at once, and when one of them dies half way.
    /// </summary>
    /// <exception cref="StorageException">The file is no database of this library, is newer than it, or cannot be reached.</exception>
    public Task MigrateAsync(CancellationToken ct = default) => transactions.UpgradeAsync(ct);

    /// <summary>A seeker; <c>null</c> when unknown.</summary>
    public Task<Seeker?> FindSeekerAsync(SeekerId id, CancellationToken ct = default) => transactions.ReadAsync(
        async context => await context.Seekers.Where(row => row.Id == id.Value).Select(row => row.Document).SingleOrDefaultAsync(ct) is { } document
            ? Documents.ReadSeeker(document)
            : null,
        ct);

    /// <summary>Writes a seeker under their id, in place of what was known of them.</summary>
    /// <exception cref="ArgumentException">The seeker has no id.</exception>
    public Task SaveSeekerAsync(Seeker seeker, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        if (seeker.Id == default) throw new ArgumentException("A seeker is stored under an id; give one.", nameof(seeker));
        var document = SeekerJson.Write(seeker);
        return transactions.WriteAsync(
            async context =>
            {
                if (await context.Seekers.FindAsync([seeker.Id.Value], ct) is { } row) row.Document = document;
                else context.Seekers.Add(new SeekerRow { Id = seeker.Id.Value, Document = document });
                return true;
            },
            ct);
    }

    /// <summary>A contact of a seeker; <c>null</c> when the seeker or the contact is unknown.</summary>
    public Task<StoredContact?> FindContactAsync(SeekerId owner, ContactId id, CancellationToken ct = default) =>
        transactions.ReadAsync(context => new ContactBook(context, owner, ct).FindAsync(id), ct);

    /// <summary>A part of a seeker's contacts, ordered by full name; empty when the seeker is unknown.</summary>
    /// <param name="owner">Whose contacts.</param>
    /// <param name="search">
    /// Words that must all occur in name, organization or role, in any letter case of any script; <c>null</c> or blank for all contacts.
    /// </param>
    /// <param name="skip">How many to leave out at the start; at least 0.</param>
    /// <param name="take">How many to give at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public Task<ContactPage> ListContactsAsync(SeekerId owner, string? search, int skip, int take, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return transactions.ReadAsync(context => new ContactBook(context, owner, ct).ListAsync(search, skip, take), ct);
    }

    /// <summary>Writes a contact, when what stands is what the writer has seen. Saving what stands already changes nothing and is no conflict.</summary>
    /// <param name="owner">Whose contact.</param>
    /// <param name="contact">The contact, under its id.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the contact must be new.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ArgumentException">The contact has no id.</exception>
    public Task<SaveOutcome> SaveContactAsync(SeekerId owner, Contact contact, long expectedVersion, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ThrowIfWithoutId(contact, nameof(contact));
        return transactions.WriteAsync(context => new ContactBook(context, owner, ct).SaveAsync(contact, expectedVersion), ct);
    }

    /// <summary>
    /// Writes a batch of contacts, all or none. Somebody who is known by an identity keeps their record and its id, and what the batch knows more
    /// is added to it; so the same batch again, or two at once, double nobody.
    /// </summary>
    /// <param name="owner">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <exception cref="InvalidOperationException">The seeker is unknown.</exception>
    public Task<ImportCounts> ImportAsync(SeekerId owner, IReadOnlyList<Contact> batch, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        foreach (var contact in batch) ThrowIfWithoutId(contact, nameof(batch));
        if (batch.DistinctBy(contact => contact.Id).Count() != batch.Count) throw new ArgumentException("Two contacts have the same id.", nameof(batch));
        return transactions.WriteAsync(context => ContactImport.RunAsync(new ContactBook(context, owner, ct), batch), ct);
    }

    /// <summary>The history with a contact, with version 0 before the first fact; <c>null</c> when the seeker or the contact is unknown.</summary>
    public Task<StoredEngagement?> FindEngagementAsync(SeekerId owner, ContactId contact, CancellationToken ct = default) =>
        transactions.ReadAsync(context => new HistoryReader(context, owner, ct).FindAsync(contact), ct);

    /// <summary>Adds a fact to the history with a contact, when it stands as the writer has seen it.</summary>
    /// <param name="owner">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 before the first fact.</param>
    /// <param name="fact">What happened; with a key, a repeated request is the same as one.</param>
    /// <param name="now">The moment of recording; a fact that lies after it is refused.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<AppendOutcome> AppendAsync(SeekerId owner, ContactId contact, long expectedVersion, Fact fact, Instant now, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return transactions.WriteAsync(context => new FactAppender(context, owner, ct).AppendAsync(contact, expectedVersion, fact, now), ct);
    }

    /// <summary>
    /// A seeker's histories one by one, in no particular order, without ever holding all of them. Each is whole, as it stood at one moment between
    /// the call and its turn.
    /// </summary>
    /// <param name="owner">Whose histories.</param>
    /// <param name="onlyStarted">Only those with at least one fact; otherwise one for each contact.</param>
    /// <param name="ct">Ends the reading.</param>
    public async IAsyncEnumerable<StoredEngagement> EngagementsAsync(
        SeekerId owner, bool onlyStarted, [EnumeratorCancellation] CancellationToken ct = default)
    {
        ContactId? last = null;
        while (true)
        {
            // Each page is a transaction of its own, so that a slow reader keeps no snapshot of the database open.
            var after = last;
            var page = await transactions.ReadAsync(context => new HistoryReader(context, owner, ct).PageAsync(onlyStarted, after, EngagementsAtATime), ct);
            foreach (var engagement in page) yield return engagement;
            if (page.Count < EngagementsAtATime) yield break;
            last = page[^1].Engagement.Contact.Id;
        }
    }

    /// <summary>Lets go of the database; what was written before stays.</summary>
    public void Dispose() => provider.Dispose();

    private static void ThrowIfWithoutId(Contact contact, string parameter)
    {
        if (contact.Id == default) throw new ArgumentException("A contact is stored under an id; give one.", parameter);
    }
}
