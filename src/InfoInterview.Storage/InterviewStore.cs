using System.Runtime.CompilerServices;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.History;
using InfoInterview.Storage.Imports;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;
using InfoInterview.Storage.Standing;
using InfoInterview.Storage.Work;
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
    private readonly ForecastPlanner planner;
    private readonly Transactions transactions;

    internal InterviewStore(DatabaseProvider provider, ForecastPlanner? planner = null)
    {
        this.planner = planner ?? new ForecastPlanner(new Engagements.FollowUpPlanner());
        this.provider = provider;
        transactions = new Transactions(provider);
    }

    /// <summary>For the stores of the same database, which is ready for all of them at once.</summary>
    internal Transactions Transactions => transactions;

    /// <summary>
    /// Makes the database, or brings one of an older version up to date; to be awaited once before anything else. Safe when several
    /// processes start at once, and when one of them dies half way.
    /// </summary>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>A task that ends when the database is up to date.</returns>
    /// <exception cref="StorageException">The file is no database of this library, is newer than it, or cannot be reached.</exception>
    public Task MigrateAsync(CancellationToken ct = default) => transactions.UpgradeAsync(ct);

    /// <summary>
    /// The seeker who asks; <c>null</c> when unknown. In place of a record that cannot be read stands one that says so, with the id alone.
    /// </summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The seeker as they were last saved.</returns>
    public async Task<Seeker?> FindSeekerAsync(Asker asker, CancellationToken ct = default) =>
        (await FindStoredSeekerAsync(asker, ct))?.Value;

    /// <summary>The seeker who asks, and how often they were written; <c>null</c> when unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<Seeker>?> FindStoredSeekerAsync(Asker asker, CancellationToken ct = default) => transactions.ReadAsync(
        asker, async context => (await context.Seekers.AsNoTracking().SingleOrDefaultAsync(ct))?.ToStored(), ct);

    /// <summary>
    /// Writes a seeker, when what stands is what the writer has seen. Saving what stands already changes nothing and is no conflict.
    /// </summary>
    /// <param name="programme">The programme; unknown to the database, nothing is found.</param>
    /// <param name="seeker">The seeker, under their id.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the seeker must be new.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentException">The seeker has no id.</exception>
    public Task<KeepOutcome<Seeker>> SaveSeekerAsync(ProgrammeId programme, Seeker seeker, long expectedVersion,
        CancellationToken ct = default)
    {
        ThrowIfWithoutId(seeker);
        return transactions.WriteAsync(
            new Asker(programme, seeker.Id), context => new SeekerKeeping(context, planner, ct).SaveAsync(seeker, expectedVersion), ct);
    }

    /// <summary>
    /// Writes a seeker of <see cref="ProgrammeId.First"/> under their id, whatever stands: for whoever keeps seekers elsewhere and knows
    /// best. Where people write, name the version.
    /// </summary>
    /// <param name="seeker">The seeker, under their id.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>A task that ends when they are written.</returns>
    /// <exception cref="ArgumentException">The seeker has no id.</exception>
    public Task SaveSeekerAsync(Seeker seeker, CancellationToken ct = default) => SaveSeekerAsync(ProgrammeId.First, seeker, ct);

    /// <summary>
    /// Writes a seeker of a programme under their id, whatever stands: for whoever keeps seekers elsewhere and knows best.
    /// </summary>
    /// <param name="programme">The programme, which must have been saved.</param>
    /// <param name="seeker">The seeker, under their id.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>A task that ends when they are written.</returns>
    /// <exception cref="ArgumentException">The seeker has no id.</exception>
    /// <exception cref="InvalidOperationException">The programme is unknown.</exception>
    public Task SaveSeekerAsync(ProgrammeId programme, Seeker seeker, CancellationToken ct = default)
    {
        ThrowIfWithoutId(seeker);
        return transactions.WriteAsync(
            new Asker(programme, seeker.Id),
            async context =>
                await new SeekerKeeping(context, planner, ct).SaveAsync(seeker, expectedVersion: null) is KeepOutcome<Seeker>.Saved
                ? true
                : throw new InvalidOperationException("The programme is unknown; save it before its seekers."),
            ct);
    }

    /// <summary>The name of a programme; <c>null</c> when it is unknown.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The name as it was saved.</returns>
    public Task<string?> FindProgrammeAsync(ProgrammeId programme, CancellationToken ct = default) => transactions.ReadAsync(
        new Asker(programme, default), context => context.Programmes.Select(row => row.Name).SingleOrDefaultAsync(ct), ct);

    /// <summary>Writes a programme under its id, or gives it another name.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>A task that ends when it is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The programme has no id or no name.</exception>
    public Task SaveProgrammeAsync(ProgrammeId programme, string name, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (programme == default) throw new ArgumentException("A programme is stored under an id; give one.", nameof(programme));
        return transactions.WriteAsync(
            new Asker(programme, default),
            async context =>
            {
                await provider.HoldSharedAsync(context, ct);
                if (await context.Programmes.SingleOrDefaultAsync(ct) is { } row) row.Name = name;
                else context.Programmes.Add(new ProgrammeRow { Id = programme.Value, Name = name });
                return true;
            },
            ct);
    }

    /// <summary>A contact of a seeker; <c>null</c> when the seeker or the contact is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="id">The contact.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The contact with its version.</returns>
    public Task<StoredContact?> FindContactAsync(Asker asker, ContactId id, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Book(context, ct).FindAsync(id), ct);

    /// <summary>Whether the contact of an id was erased: nobody comes back under it.</summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">Which.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether they were; <c>false</c> also for somebody who was never known.</returns>
    public Task<bool> WasErasedAsync(Asker asker, ContactId contact, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Book(context, ct).WasErasedAsync(contact), ct);

    /// <summary>Whom somebody referred: the contacts that name one of their ids as the one who did.</summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="referrers">The ids of the one who referred, those of before a merge included.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The contacts; empty when there is none.</returns>
    public Task<ValueList<Contact>> ListReferredAsync(Asker asker, IReadOnlyCollection<ContactId> referrers, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(referrers);
        return transactions.ReadAsync(asker, context => Book(context, ct).ReferredByAsync(referrers), ct);
    }

    /// <summary>Who is known by an address or number; <c>null</c> when nobody is.</summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="point">The address or number.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The id of their record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="point"/> is <c>null</c>.</exception>
    public Task<ContactId?> FindContactIdAsync(Asker asker, ContactPoint point, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(point);
        var known = new Contact { Name = PersonName.Parse("A"), Points = [point] };
        return transactions.ReadAsync<ContactId?>(
            asker,
            async context =>
            {
                var book = Book(context, ct);
                var holders = await book.HoldersAsync(book.KeysOf(known));
                return holders.Count == 0 ? null : new ContactId(holders.Values.First());
            },
            ct);
    }

    /// <summary>A part of a seeker's contacts, ordered by full name; empty when the seeker is unknown.</summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="search">
    /// Words that must all occur in name, e-mail address, organization, role or tags, in any letter case of any script; <c>null</c> or
    /// blank for all contacts.
    /// </param>
    /// <param name="skip">How many to leave out at the start; at least 0.</param>
    /// <param name="take">How many to give at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The contacts of that part, and how many there are in all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public Task<ContactPage> ListContactsAsync(Asker asker, string? search, int skip, int take, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return transactions.ReadAsync(asker, context => Book(context, ct).ListAsync(search, skip, take), ct);
    }

    /// <summary>A part of a seeker's contacts by full name, with where each stands; empty when the seeker is unknown.</summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="skip">How many to leave out at the start; at least 0.</param>
    /// <param name="take">How many to give at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The contacts of that part with where they stand, and how many there are in all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public Task<ContactListing> ListStandingAsync(Asker asker, ContactFilter filter, int skip, int take, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return transactions.ReadAsync(asker, context => StandingFinder.ListAsync(filter, Book(context, ct), skip, take), ct);
    }

    /// <summary>The tags that a seeker's contacts have, by name, each once; none when the seeker is unknown.</summary>
    /// <param name="asker">Whose tags.</param>
    /// <param name="most">How many at most, of those that differ in any letter; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The tags; empty when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative.</exception>
    public Task<ValueList<string>> ListTagsAsync(Asker asker, int most, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return transactions.ReadAsync(asker, context => new ContactSearch(context, ct).TagsAsync(most), ct);
    }

    /// <summary>
    /// A part of the cases in which several of a seeker's contacts may be one person, the most certain first and then by name; none when
    /// the
    /// seeker is unknown. They are those of <see cref="DuplicateFinder.Find"/> over all contacts, and are kept: what was written since
    /// they
    /// were asked for last is compared before the answer.
    /// </summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="skip">How many to leave out at the start; at least 0.</param>
    /// <param name="take">How many to give at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The cases of that part, and how many there are in all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public async Task<DuplicatePage> ListDuplicatesAsync(Asker asker, int skip, int take, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var page = await transactions.ReadAsync(
            asker,
            async context =>
            {
                var twins = new TwinFinder(context, provider, ct);
                return await twins.IsCurrentAsync() ? await twins.ListAsync(skip, take) : null;
            },
            ct);
        return page ?? await transactions.WriteAsync(
            asker,
            async context =>
            {
                var twins = new TwinFinder(context, provider, ct);
                await twins.CompareAsync();
                return await twins.ListAsync(skip, take);
            },
            ct);
    }

    /// <summary>
    /// Writes a contact, when what stands is what the writer has seen. Saving what stands already changes nothing and is no conflict.
    /// </summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">The contact, under its id.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the contact must be new.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with its version, or why nothing was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The contact has no id.</exception>
    public Task<SaveOutcome> SaveContactAsync(Asker asker, Contact contact, long expectedVersion, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ThrowIfWithoutId(contact, nameof(contact));
        return transactions.WriteAsync(asker, context => Book(context, ct).SaveAsync(contact, expectedVersion), ct);
    }

    /// <summary>
    /// Writes a batch of contacts, all or none. Somebody who is known by an identity keeps their record and its id, and what the batch
    /// knows more
    /// is added to it; so the same batch again, or two at once, double nobody. Somebody who was erased is left out; somebody else who
    /// is not to be written to
    /// comes in with that noted.
    /// </summary>
    /// <param name="asker">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>How many were new, changed, unchanged and left out.</returns>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <exception cref="InvalidOperationException">The seeker is unknown.</exception>
    public Task<ImportCounts> ImportAsync(Asker asker, IReadOnlyList<Contact> batch, CancellationToken ct = default)
    {
        ThrowUnlessNew(batch);
        return transactions.WriteAsync(asker, context => ContactImport.RunAsync(Book(context, ct), batch), ct);
    }

    /// <summary>
    /// Writes a batch of contacts as <see cref="ImportAsync(Asker, IReadOnlyList{Contact}, CancellationToken)"/> does, and notes what
    /// it did, so that <see cref="ImportStore.UndoAsync"/> can take it back.
    /// </summary>
    /// <param name="asker">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="import">The import, which <see cref="ImportStore.BeginAsync"/> has begun.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>How many were new, changed, unchanged and left out.</returns>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <exception cref="InvalidOperationException">The seeker or the import is unknown.</exception>
    public Task<ImportCounts> ImportAsync(Asker asker, IReadOnlyList<Contact> batch, ImportId import, CancellationToken ct = default)
    {
        ThrowUnlessNew(batch);
        return transactions.WriteAsync(
            asker, context => ContactImport.RunAsync(Book(context, ct), batch, new ImportLog(context, import, ct)), ct);
    }

    /// <summary>Says what importing a batch would do, and writes nothing.</summary>
    /// <param name="asker">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="trial">What was tried of the same file before; it adds up the counts.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trial"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <returns>What importing this batch would do.</returns>
    /// <exception cref="InvalidOperationException">The seeker is unknown.</exception>
    public async Task<ImportCounts> TryImportAsync(Asker asker, IReadOnlyList<Contact> batch, ImportTrial trial,
        CancellationToken ct = default)
    {
        ThrowUnlessNew(batch);
        ArgumentNullException.ThrowIfNull(trial);
        var counts = await transactions.ReadAsync(
            asker,
            context =>
            {
                trial.Begin();
                return ContactImport.RunAsync(Book(context, ct), batch, trial: trial);
            },
            ct);
        trial.Take(counts);
        return counts;
    }

    /// <summary>
    /// The people whom a seeker does not write to, to be asked before anything is sent; <c>null</c> when nobody is on the list.
    /// </summary>
    /// <param name="asker">Whose list.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The list, under the host's key.</returns>
    public Task<DoNotContactList?> FindDoNotContactAsync(Asker asker, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Blocks(context, ct).FindAsync(), ct);

    /// <summary>Notes that somebody is never written to again: in their record, and on the list that outlives it.</summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">Who.</param>
    /// <param name="why">Why, and since when.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with its version, or why nothing was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="why"/> is <c>null</c>.</exception>
    public Task<SaveOutcome> BlockContactAsync(Asker asker, ContactId contact, DoNotContact why, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(why);
        return transactions.WriteAsync(asker, context => Book(context, ct).BlockAsync(contact, why), ct);
    }

    /// <summary>
    /// Makes one contact of several, in one transaction: the record that <see cref="ContactMerge.Preview"/> has shown, under the id of
    /// one of them, what all of
    /// them were known by, one history with every fact of all, and the plans, notes and action items of all. The other records are gone.
    /// </summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="merged">The one record; its id is that of one of <paramref name="records"/>.</param>
    /// <param name="records">The records as the writer has seen them; at least two.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Merged, or why nothing was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merged"/> or <paramref name="records"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The id is none of theirs, there are fewer than two, or a reason not to write to them would
    /// be lost.</exception>
    public Task<MergeOutcome> MergeContactsAsync(
        Asker asker, Contact merged, IReadOnlyList<StoredContact> records, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(records);
        if (records.DistinctBy(record => record.Contact.Id).Count() < 2)
            throw new ArgumentException("One contact is made of at least two.", nameof(records));
        if (!records.Any(record => record.Contact.Id == merged.Id))
            throw new ArgumentException("The merged contact keeps the id of one of them.", nameof(merged));
        return transactions.WriteAsync(asker, context =>
            new ContactMerging(context, Book(context, ct), new Forecaster(context, planner, ct), ct).RunAsync(merged, records), ct);
    }

    /// <summary>
    /// What <see cref="EraseContactAsync"/> would do, for people to read before; <c>null</c> when the seeker or the contact is
    /// unknown.
    /// </summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">Who would be erased.</param>
    /// <param name="today">The seeker's day.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What would go and what would stay; nothing is written.</returns>
    public Task<Erasure?> PreviewErasureAsync(Asker asker, ContactId contact, LocalDate today, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Erasing(context, ct).PreviewAsync(contact, today), ct);

    /// <summary>
    /// Deletes everything about somebody in one transaction: record, keys, history, plans, notes, action items, and where other
    /// records name them as referrer or acquaintance. Hashes under
    /// the host's key stay, so that no list brings them back, and how many facts of each kind there were. What was deleted is
    /// overwritten in the
    /// database's files. What the seeker wrote about them in the notes on other people stays. <c>null</c> when the seeker or the
    /// contact is unknown.
    /// </summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">Who is erased.</param>
    /// <param name="today">The seeker's day, from which on they are left out of imports.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What went and what stayed.</returns>
    public async Task<Erasure?> EraseContactAsync(Asker asker, ContactId contact, LocalDate today, CancellationToken ct = default)
    {
        var erasure = await transactions.WriteAsync(asker, context => Erasing(context, ct).RunAsync(contact, today), ct);
        await transactions.ForgetAsync();
        return erasure;
    }

    /// <summary>Who is there, or in the bin, although the list says that they were erased or are not written to.</summary>
    internal Task<IReadOnlyList<(ContactId Contact, DoNotContact Why)>> ListSilencedAsync(Asker asker, CancellationToken ct) =>
        transactions.ReadAsync(asker, context => new ListedFinder(context, new BlockList(context, provider, ct), ct).FindAsync(), ct);

    /// <summary>
    /// How many facts of each kind were erased, by the names of <see cref="FactJson.KindOf"/>, and how many contacts, notes, plans and
    /// action items, as <c>contact</c>, <c>note</c>, <c>plan</c> and <c>action</c>.
    /// </summary>
    /// <param name="asker">Whose.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Counts by name; empty when nothing was erased.</returns>
    public Task<IReadOnlyDictionary<string, long>> ErasedCountsAsync(Asker asker, CancellationToken ct = default) =>
        transactions.ReadAsync<IReadOnlyDictionary<string, long>>(
            asker,
            async context =>
                await context.ErasedCounts.AsNoTracking().ToDictionaryAsync(row => row.Kind, row => row.Count, StringComparer.Ordinal, ct),
            ct);

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

    /// <summary>
    /// Whether something that was erased or deleted still stands in the log beside an embedded database, because another program reads the
    /// database: it is overwritten as soon as that one has finished, or at the next start. Otherwise it is overwritten already.
    /// </summary>
    public bool IsForgetting => provider.IsForgetting;

    internal WorkStore NewWorkStore() => new(provider, transactions);

    /// <summary>Lets go of the database; what was written before stays.</summary>
    public void Dispose() => provider.Dispose();

    internal WritingStore NewWritingStore() => new(provider, transactions, planner);

    internal BinStore NewBinStore() => new(provider, transactions, planner);

    private ContactErasure Erasing(InterviewContext context, CancellationToken ct)
    {
        var (forecaster, blocks) = (new Forecaster(context, planner, ct), Blocks(context, ct));
        var bin = new ContactBin(context, provider, new ContactBook(context, provider, blocks, forecaster, ct), forecaster, ct);
        return new ContactErasure(context, blocks, forecaster, bin, ct);
    }

    private ContactBook Book(InterviewContext context, CancellationToken ct) =>
        new(context, provider, Blocks(context, ct), new Forecaster(context, planner, ct), ct);

    private BlockList Blocks(InterviewContext context, CancellationToken ct) => new(context, provider, ct);

    private static void ThrowUnlessNew(IReadOnlyList<Contact> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        foreach (var contact in batch) ThrowIfWithoutId(contact, nameof(batch));
        if (batch.DistinctBy(contact => contact.Id).Count() != batch.Count) throw new ArgumentException("Two contacts have the same id.",
            nameof(batch));
    }

    private static void ThrowIfWithoutId(Seeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        if (seeker.Id == default) throw new ArgumentException("A seeker is stored under an id; give one.", nameof(seeker));
    }

    private static void ThrowIfWithoutId(Contact contact, string parameter)
    {
        if (contact.Id == default) throw new ArgumentException("A contact is stored under an id; give one.", parameter);
    }
}
