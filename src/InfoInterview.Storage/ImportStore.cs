using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Imports;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// The imports of many seekers, in the database of <see cref="InterviewStore"/>, which makes it: what each did, so that it can be undone;
/// what it told that is news; and what a seeker said of the
/// columns of a header. An import can be undone for <see cref="DaysKept"/> days, and the last <see cref="MostKept"/> of them. Safe to
/// share between threads, and a database between processes.
/// </summary>
public sealed class ImportStore
{
    /// <summary>How many imports can be undone.</summary>
    public const int MostKept = 10;

    /// <summary>For how many days an import can be undone; then what was known before it is forgotten.</summary>
    public const int DaysKept = 30;

    /// <summary>The most headers that are remembered for one seeker.</summary>
    public const int MostHeaders = 200;

    private const int ContactsAtATime = 250;

    private readonly Transactions transactions;
    private readonly ForecastPlanner planner;

    internal ImportStore(Transactions transactions, ForecastPlanner planner)
    {
        this.transactions = transactions;
        this.planner = planner;
    }

    /// <summary>
    /// Begins an import; its batches go to
    /// <see cref="InterviewStore.ImportAsync(Asker, IReadOnlyList{Contact}, ImportId, CancellationToken)"/>. Imports beyond those that
    /// are kept are forgotten; one that has begun already goes on.
    /// </summary>
    /// <param name="asker">Who imports; must have been saved.</param>
    /// <param name="import">A new id.</param>
    /// <param name="source">What people call the file.</param>
    /// <param name="now">The moment.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>A task that ends when the import is noted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">The seeker is unknown.</exception>
    public Task BeginAsync(Asker asker, ImportId import, string source, Instant now, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return transactions.WriteAsync(
            asker,
            async context =>
            {
                await ThrowIfUnknownAsync(context, ct);
                if (await Imports(context).AnyAsync(row => row.Id == import.Value, ct)) return false;
                var old = await Imports(context).OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Skip(MostKept - 1)
                    .Select(row => row.Id).ToListAsync(ct);
                await ForgetAsync(context, old, ct);
                await ForgetOldAsync(context, now, ct);
                var (programme, owner) = (context.AskingProgramme, context.AskingSeeker);
                context.Add(new ImportEntryRow { Programme = programme, Owner = owner, Id = import.Value, At = now, Source = source });
                return true;
            },
            ct);
    }

    /// <summary>The imports that can be undone or were, the last one first; empty when the seeker is unknown.</summary>
    /// <param name="asker">Whose.</param>
    /// <param name="now">The moment; older ones than <see cref="DaysKept"/> days are left out.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The imports, each with how many it added and changed.</returns>
    public Task<ValueList<StoredImport>> ListAsync(Asker asker, Instant now, CancellationToken ct = default) => transactions.ReadAsync(
        asker,
        async context =>
        {
            var counts = await Imported(context).GroupBy(row => row.Import)
                .Select(rows =>
                    new { Import = rows.Key, Added = rows.Count(row => row.IsNew), Changed = rows.Count(row => row.Before != null) })
                .ToDictionaryAsync(rows => rows.Import, ct);
            var imports = await Kept(context, now).AsNoTracking().OrderByDescending(row => row.At).ThenByDescending(row => row.Id)
                .ToListAsync(ct);
            return imports.Select(row => new StoredImport
            {
                Id = new ImportId(row.Id),
                At = row.At,
                Source = row.Source,
                Added = counts.GetValueOrDefault(row.Id)?.Added ?? 0,
                Changed = counts.GetValueOrDefault(row.Id)?.Changed ?? 0,
                UndoneAt = row.UndoneAt,
            }).ToValueList();
        },
        ct);

    /// <summary>
    /// What <see cref="UndoAsync"/> would do, for people to read before; <c>null</c> when the import is unknown or not kept any more.
    /// </summary>
    /// <param name="asker">Whose import.</param>
    /// <param name="import">Which.</param>
    /// <param name="now">The moment.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whom it would remove and restore, and who would stay; nothing is written.</returns>
    public Task<ImportUndo?> PreviewUndoAsync(Asker asker, ImportId import, Instant now, CancellationToken ct = default) => transactions.ReadAsync(
        asker,
        async context =>
        {
            if (!await Kept(context, now).AnyAsync(row => row.Id == import.Value, ct)) return null;
            var undoing = new ImportUndoing(context, new Forecaster(context, planner, ct), import, ct);
            Guid? last = null;
            do last = await undoing.NextAsync(last, ContactsAtATime, isTrial: true);
            while (last is not null);
            return undoing.Result;
        },
        ct);

    /// <summary>
    /// Takes an import back: contacts that it added go, contacts that it changed are as before. Whoever was edited, written to, planned
    /// with or noted since stays as they are; so does every wish
    /// for silence that came with it, also on the list that outlives the record. It is done some contacts at a time: after a sudden end,
    /// asking again goes on. <c>null</c> when the import is unknown or not kept any more.
    /// </summary>
    /// <param name="asker">Whose import.</param>
    /// <param name="import">Which.</param>
    /// <param name="now">The moment.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whom it removed and restored, and who stayed.</returns>
    public async Task<ImportUndo?> UndoAsync(Asker asker, ImportId import, Instant now, CancellationToken ct = default)
    {
        var result = new ImportUndo { Removed = 0, Restored = 0, KeptCount = 0, Kept = [] };
        Guid? last = null;
        do
        {
            var after = last;
            var (isKnown, part, next) = await transactions.WriteAsync(
                asker,
                async context =>
                {
                    if (await Kept(context, now).SingleOrDefaultAsync(row => row.Id == import.Value, ct) is not { } row)
                        return (false, result, null);
                    var undoing = new ImportUndoing(context, new Forecaster(context, planner, ct), import, ct);
                    var reached = await undoing.NextAsync(after, ContactsAtATime, isTrial: false);
                    if (reached is null) row.UndoneAt = now;
                    return (true, undoing.Result, reached);
                },
                ct);
            if (!isKnown) return null;
            result = new ImportUndo
            {
                Removed = result.Removed + part.Removed,
                Restored = result.Restored + part.Restored,
                KeptCount = result.KeptCount + part.KeptCount,
                Kept = result.Kept.Concat(part.Kept).Take(ImportUndo.MaxKept).ToValueList(),
            };
            last = next;
        }
        while (last is not null);
        if (result.Removed + result.Restored > 0) await transactions.ForgetAsync();
        return result;
    }

    /// <summary>
    /// Forgets what imports of more than <see cref="DaysKept"/> days ago changed, and with it what was known before them.
    /// </summary>
    /// <param name="asker">Whose imports.</param>
    /// <param name="now">The moment.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>How many there were.</returns>
    public async Task<int> ForgetOldAsync(Asker asker, Instant now, CancellationToken ct = default)
    {
        var gone = await transactions.WriteAsync(asker, context => ForgetOldAsync(context, now, ct), ct);
        if (gone > 0) await transactions.ForgetAsync();
        return gone;
    }

    /// <summary>News that imports told and nobody has looked at, the newest import first.</summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The news, each with the contact and what changed; empty when there are none.</returns>
    public Task<ValueList<ImportNews>> ListNewsAsync(Asker asker, CancellationToken ct = default) => transactions.ReadAsync(
        asker,
        async context =>
        {
            var found = await (from row in Imported(context).Where(row => row.News != null)
                               join import in Imports(context) on row.Import equals import.Id
                               join contact in context.Contacts on row.Contact equals contact.Id
                               orderby import.At descending, contact.SortName, contact.Id
                               select new { row.Import, import.At, row.News, Contact = contact }).AsNoTracking().ToListAsync(ct);
            return found.Select(one => (one, Known: one.Contact.ToStored().Contact)).Select(one => new ImportNews
            {
                Import = new ImportId(one.one.Import),
                At = one.one.At,
                Contact = one.Known.Id,
                Name = one.Known.Name.Full,
                Changes = ImportDocuments.ReadNews(one.one.News!),
            }).ToValueList();
        },
        ct);

    /// <summary>Puts news aside, once they were confirmed or turned down; nothing happens where there are none.</summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="import">The import that told them.</param>
    /// <param name="contact">Of whom.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>A task that ends when they are put aside.</returns>
    public Task SettleNewsAsync(Asker asker, ImportId import, ContactId contact, CancellationToken ct = default) =>
        transactions.WriteAsync(
        asker,
        async context =>
        {
            var found = Imported(context).Where(row => row.Import == import.Value && row.Contact == contact.Value);
            if (await found.SingleOrDefaultAsync(ct) is { } row) row.News = null;
            return true;
        },
        ct);

    /// <summary>What a seeker said of the columns of a header; empty where nothing was said.</summary>
    /// <param name="asker">Who.</param>
    /// <param name="headerKey">The header, by <see cref="ImportPreview.HeaderKey"/>.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>A choice for each column that was spoken of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headerKey"/> is <c>null</c>.</exception>
    public Task<ValueList<ColumnChoice>> FindColumnsAsync(Asker asker, string headerKey, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(headerKey);
        return transactions.ReadAsync<ValueList<ColumnChoice>>(
            asker,
            async context => await context.Set<HeaderRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == headerKey, ct) is { } row
                ? ImportDocuments.ReadChoices(row.Document) : [],
            ct);
    }

    /// <summary>
    /// Remembers what a seeker says of the columns of a header, in place of what was said before; an empty list forgets it.
    /// </summary>
    /// <param name="asker">Who; must have been saved.</param>
    /// <param name="headerKey">The header, by <see cref="ImportPreview.HeaderKey"/>.</param>
    /// <param name="choices">What was said.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether it is remembered; <c>false</c> where <see cref="MostHeaders"/> others are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headerKey"/> is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">The seeker is unknown.</exception>
    public Task<bool> RememberColumnsAsync(Asker asker, string headerKey, ValueList<ColumnChoice> choices, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(headerKey);
        return transactions.WriteAsync(
            asker,
            async context =>
            {
                await ThrowIfUnknownAsync(context, ct);
                var headers = context.Set<HeaderRow>();
                var known = await headers.SingleOrDefaultAsync(row => row.Key == headerKey, ct);
                if (known is not null && choices.IsEmpty) context.Remove(known);
                else if (known is not null) known.Document = ImportDocuments.Write(choices);
                else if (!choices.IsEmpty && await headers.CountAsync(ct) >= MostHeaders) return false;
                else if (!choices.IsEmpty) context.Add(NewHeader(context, headerKey, choices));
                return true;
            },
            ct);
    }

    private static HeaderRow NewHeader(InterviewContext context, string headerKey, ValueList<ColumnChoice> choices) => new()
    {
        Programme = context.AskingProgramme,
        Owner = context.AskingSeeker,
        Key = headerKey,
        Document = ImportDocuments.Write(choices),
    };

    private static async Task<int> ForgetOldAsync(InterviewContext context, Instant now, CancellationToken ct)
    {
        var oldest = now - Duration.FromDays(DaysKept);
        return await ForgetAsync(context, await Imports(context).Where(row => row.At < oldest).Select(row => row.Id).ToListAsync(ct), ct);
    }

    private static async Task<int> ForgetAsync(InterviewContext context, List<Guid> old, CancellationToken ct)
    {
        if (old.Count == 0) return 0;
        await Imported(context).Where(row => EF.Parameter(old).Contains(row.Import)).ExecuteDeleteAsync(ct);
        return await Imports(context).Where(row => EF.Parameter(old).Contains(row.Id)).ExecuteDeleteAsync(ct);
    }

    private static async Task ThrowIfUnknownAsync(InterviewContext context, CancellationToken ct)
    {
        if (!await context.Seekers.AnyAsync(ct))
            throw new InvalidOperationException("The seeker is unknown; save the seeker before imports.");
    }

    private static DbSet<ImportEntryRow> Imports(InterviewContext context) => context.Set<ImportEntryRow>();

    /// <summary>Those whose time is not over, whether or not somebody has cleared away since.</summary>
    private static IQueryable<ImportEntryRow> Kept(InterviewContext context, Instant now)
    {
        var oldest = now - Duration.FromDays(DaysKept);
        return Imports(context).Where(row => row.At >= oldest);
    }

    private static DbSet<ImportedRow> Imported(InterviewContext context) => context.Set<ImportedRow>();
}
