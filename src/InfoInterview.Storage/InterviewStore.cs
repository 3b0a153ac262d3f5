using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage;

/// <summary>
/// The history of many seekers in a database. Every write is one transaction: when its task has completed, the record survives the end of
/// the process and of the machine; before that, nothing of it is there. Safe to share between threads, and a database between processes.
/// </summary>
public sealed partial class InterviewStore : IDisposable
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
