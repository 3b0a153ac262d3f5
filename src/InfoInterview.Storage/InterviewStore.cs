using System.Runtime.CompilerServices;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.History;
using InfoInterview.Storage.Imports;
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

    /// <summary>For the stores of the same database, which is ready for all of them at once.</summary>
    internal Transactions Transactions => transactions;

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
        transactions.ReadAsync(context => Book(context, owner, ct).FindAsync(id), ct);

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
        return transactions.ReadAsync(context => Book(context, owner, ct).ListAsync(search, skip, take), ct);
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
        return transactions.WriteAsync(context => Book(context, owner, ct).SaveAsync(contact, expectedVersion), ct);
    }

    /// <summary>
    /// Writes a batch of contacts, all or none. Somebody who is known by an identity keeps their record and its id, and what the batch knows more
    /// is added to it; so the same batch again, or two at once, double nobody. Somebody who was erased is left out; somebody else who is not to be written to
    /// comes in with that noted.
    /// </summary>
    /// <param name="owner">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <exception cref="InvalidOperationException">The seeker is unknown.</exception>
    public Task<ImportCounts> ImportAsync(SeekerId owner, IReadOnlyList<Contact> batch, CancellationToken ct = default)
    {
        ThrowUnlessNew(batch);
        return transactions.WriteAsync(context => ContactImport.RunAsync(Book(context, owner, ct), batch), ct);
    }

    /// <summary>
    /// Writes a batch of contacts as <see cref="ImportAsync(SeekerId, IReadOnlyList{Contact}, CancellationToken)"/> does, and notes what
    /// it did, so that <see cref="ImportStore.UndoAsync"/> can take it back.
    /// </summary>
    /// <param name="owner">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="import">The import, which <see cref="ImportStore.BeginAsync"/> has begun.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <exception cref="InvalidOperationException">The seeker or the import is unknown.</exception>
    public Task<ImportCounts> ImportAsync(SeekerId owner, IReadOnlyList<Contact> batch, ImportId import, CancellationToken ct = default)
    {
        ThrowUnlessNew(batch);
        return transactions.WriteAsync(context =>
            ContactImport.RunAsync(Book(context, owner, ct), batch, new ImportLog(context, owner, import, ct)), ct);
    }

    /// <summary>Says what importing a batch would do, and writes nothing.</summary>
    /// <param name="owner">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="trial">What was tried of the same file before; it adds up the counts.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <exception cref="InvalidOperationException">The seeker is unknown.</exception>
    public async Task TryImportAsync(SeekerId owner, IReadOnlyList<Contact> batch, ImportTrial trial, CancellationToken ct = default)
    {
        ThrowUnlessNew(batch);
        ArgumentNullException.ThrowIfNull(trial);
        var counts = await transactions.ReadAsync(context => ContactImport.RunAsync(Book(context, owner, ct), batch, trial: trial), ct);
        trial.Counts = new ImportCounts
        {
            Added = trial.Counts.Added + counts.Added,
            Updated = trial.Counts.Updated + counts.Updated,
            Unchanged = trial.Counts.Unchanged + counts.Unchanged,
            Refused = trial.Counts.Refused + counts.Refused,
            Flagged = trial.Counts.Flagged + counts.Flagged,
        };
    }

    /// <summary>The people whom a seeker does not write to, to be asked before anything is sent; <c>null</c> when nobody is on the list.</summary>
    /// <param name="owner">Whose list.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<DoNotContactList?> FindDoNotContactAsync(SeekerId owner, CancellationToken ct = default) =>
        transactions.ReadAsync(context => Blocks(context, owner, ct).FindAsync(), ct);

    /// <summary>Notes that somebody is never written to again: in their record, and on the list that outlives it.</summary>
    /// <param name="owner">Whose contact.</param>
    /// <param name="contact">Who.</param>
    /// <param name="why">Why, and since when.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<SaveOutcome> BlockContactAsync(SeekerId owner, ContactId contact, DoNotContact why, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(why);
        return transactions.WriteAsync(context => Book(context, owner, ct).BlockAsync(contact, why), ct);
    }

    /// <summary>
    /// Makes one contact of several, in one transaction: the record that <see cref="ContactMerge.Preview"/> has shown, under the id of one of them, what all of
    /// them were known by, one history with every fact of all, and the plans, notes and action items of all. The other records are gone.
    /// </summary>
    /// <param name="owner">Whose contacts.</param>
    /// <param name="merged">The one record; its id is that of one of <paramref name="records"/>.</param>
    /// <param name="records">The records as the writer has seen them; at least two.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ArgumentException">The id is none of theirs, there are fewer than two, or a reason not to write to them would be lost.</exception>
    public Task<MergeOutcome> MergeContactsAsync(SeekerId owner, Contact merged, IReadOnlyList<StoredContact> records, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(records);
        if (records.DistinctBy(record => record.Contact.Id).Count() < 2) throw new ArgumentException("One contact is made of at least two.", nameof(records));
        if (!records.Any(record => record.Contact.Id == merged.Id)) throw new ArgumentException("The merged contact keeps the id of one of them.", nameof(merged));
        return transactions.WriteAsync(context => new ContactMerging(context, owner, Book(context, owner, ct), ct).RunAsync(merged, records), ct);
    }

    /// <summary>What <see cref="EraseContactAsync"/> would do, for people to read before; <c>null</c> when the seeker or the contact is unknown.</summary>
    /// <param name="owner">Whose contact.</param>
    /// <param name="contact">Who would be erased.</param>
    /// <param name="today">The seeker's day.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Erasure?> PreviewErasureAsync(SeekerId owner, ContactId contact, LocalDate today, CancellationToken ct = default) =>
        transactions.ReadAsync(context => new ContactErasure(context, owner, Blocks(context, owner, ct), ct).PreviewAsync(contact, today), ct);

    /// <summary>
    /// Deletes everything about somebody in one transaction: record, keys, history, plans, notes, action items, and where other records name them as referrer or acquaintance. Hashes under
    /// the host's key stay, so that no list brings them back, and how many facts of each kind there were. What was deleted is overwritten in the
    /// database's files. What the seeker wrote about them in the notes on other people stays. <c>null</c> when the seeker or the contact is unknown.
    /// </summary>
    /// <param name="owner">Whose contact.</param>
    /// <param name="contact">Who is erased.</param>
    /// <param name="today">The seeker's day, from which on they are left out of imports.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Erasure?> EraseContactAsync(SeekerId owner, ContactId contact, LocalDate today, CancellationToken ct = default)
    {
        var erasure = await transactions.WriteAsync(context => new ContactErasure(context, owner, Blocks(context, owner, ct), ct).RunAsync(contact, today), ct);
        if (erasure is not null) await transactions.ForgetAsync(ct);
        return erasure;
    }

    /// <summary>How many facts of each kind were erased, by the names of <see cref="FactJson.KindOf"/>, and how many contacts, notes, plans and action items, as <c>contact</c>, <c>note</c>, <c>plan</c> and <c>action</c>.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<IReadOnlyDictionary<string, long>> ErasedCountsAsync(SeekerId owner, CancellationToken ct = default) =>
        transactions.ReadAsync<IReadOnlyDictionary<string, long>>(
            async context => await context.ErasedCounts.Where(row => row.Owner == owner.Value).AsNoTracking().ToDictionaryAsync(row => row.Kind, row => row.Count, StringComparer.Ordinal, ct),
            ct);

    /// <summary>The history with a contact, with version 0 before the first fact; <c>null</c> when the seeker or the contact is unknown.</summary>
    public Task<StoredEngagement?> FindEngagementAsync(SeekerId owner, ContactId contact, CancellationToken ct = default) =>
        transactions.ReadAsync(context => new HistoryReader(context, owner, ct).FindAsync(contact), ct);

    /// <summary>
    /// Adds a fact to the history with a contact, when it stands as the writer has seen it. Somebody who answers that they do not want to be written to is
    /// put on the list of those people too.
    /// </summary>
    /// <param name="owner">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 before the first fact.</param>
    /// <param name="fact">What happened; with a key, a repeated request is the same as one.</param>
    /// <param name="now">The moment of recording; a fact that lies after it is refused.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<AppendOutcome> AppendAsync(SeekerId owner, ContactId contact, long expectedVersion, Fact fact, Instant now, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return transactions.WriteAsync(context => new FactAppender(context, owner, Book(context, owner, ct), ct).AppendAsync(contact, expectedVersion, fact, now), ct);
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

    private ContactBook Book(InterviewContext context, SeekerId owner, CancellationToken ct) => new(context, owner, Blocks(context, owner, ct), ct);

    private BlockList Blocks(InterviewContext context, SeekerId owner, CancellationToken ct) => new(context, owner, provider, ct);

    private static void ThrowUnlessNew(IReadOnlyList<Contact> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        foreach (var contact in batch) ThrowIfWithoutId(contact, nameof(batch));
        if (batch.DistinctBy(contact => contact.Id).Count() != batch.Count) throw new ArgumentException("Two contacts have the same id.",
            nameof(batch));
    }

    private static void ThrowIfWithoutId(Contact contact, string parameter)
    {
        if (contact.Id == default) throw new ArgumentException("A contact is stored under an id; give one.", parameter);
    }
}
