using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using InfoInterview.Storage.Imports;
using InfoInterview.Storage.Records;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// One batch: everybody in it is looked up at once, then taken in one by one, so that a person who comes twice in it is one too.
/// </summary>
internal sealed class ContactImport
{
    private readonly ContactBook book;
    private readonly ImportLog? log;
    private readonly ImportTrial? trial;
    private readonly DoNotContactList? blocks;
    private readonly Dictionary<string, Guid> holders;
    private readonly Dictionary<Guid, ContactRow> rows;
    private readonly List<ContactRow> newRows = [];
    private readonly List<ContactKeyRow> newKeys = [];
    private readonly HashSet<Guid> binned;
    private readonly HashSet<Guid> changed = [];
    private int added;
    private int updated;
    private int unchanged;
    private int refused;
    private int flagged;

    private ContactImport(ContactBook book, ImportLog? log, ImportTrial? trial, DoNotContactList? blocks, HashSet<Guid> binned,
        Dictionary<string, Guid> holders, Dictionary<Guid, ContactRow> rows)
    {
        this.binned = binned;
        this.book = book;
        this.log = log;
        this.trial = trial;
        this.blocks = blocks;
        this.holders = holders;
        this.rows = rows;
    }

    /// <summary>Takes a batch in, or only tries what taking it in would do.</summary>
    /// <param name="book">The contacts.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="log">Is told what is done; <c>null</c> where it is not to be undone.</param>
    /// <param name="trial">What was tried before; <c>null</c> takes the batch in. What a trial changes in the context is never to be
    /// saved.</param>
    public static async Task<ImportCounts> RunAsync(ContactBook book, IReadOnlyList<Contact> batch, ImportLog? log = null,
        ImportTrial? trial = null)
    {
        if (!await book.HasSeekerAsync()) throw new InvalidOperationException("The seeker is unknown; save the seeker before importing contacts.");
        var keys = batch.Select(book.KeysOf).ToList();
        var known = await book.HoldersAsync(keys.SelectMany(of => of).Distinct(StringComparer.Ordinal).ToArray());
        var found = await book.RowsAsync(known.Values.Concat(batch.Select(contact => contact.Id.Value)).Distinct().ToArray());
        var inBin = await book.BinnedAsync(batch.Select(contact => contact.Id.Value).Distinct().ToArray());
        if (log is not null) await log.OpenAsync(found.Keys);
        var import = new ContactImport(book, log, trial, await book.BlocksAsync(), inBin, known, found);
        foreach (var (contact, of) in batch.Zip(keys)) await import.TakeAsync(contact, of);
        await book.AddAllAsync(import.newRows);
        await book.AddAllAsync(import.newKeys);
        if (log is not null) await book.AddAllAsync(log.NewRows);
        await book.AgeAsync(import.changed);
        return new ImportCounts { Added = import.added, Updated = import.updated, Unchanged = import.unchanged, Refused = import.refused, Flagged = import.flagged };
    }

    private async Task TakeAsync(Contact contact, ValueList<string> keys)
    {
        if (trial?.Sees(keys) == true) unchanged++;
        else if (Known(contact, keys) is { } row) await MergeAsync(row, contact, keys);
        else if (binned.Contains(contact.Id.Value) || blocks?.ErasureOf(contact, keys) is not null) refused++;
        else if (blocks?.Blocks(contact) is not { } why) await AddAsync(contact, keys);
        else await AddFlaggedAsync(contact, why, keys);
    }

    /// <summary>Somebody who asked for silence and is not among the contacts any more comes back only with that noted.</summary>
    private Task AddFlaggedAsync(Contact contact, DoNotContact why, ValueList<string> keys)
    {
        if (contact.MayBeContacted) flagged++;
        return AddAsync(contact.DoNotContact.Contains(why) ? contact : contact with { DoNotContact = contact.DoNotContact.Add(why) }, keys);
    }

    private ContactRow? Known(Contact contact, ValueList<string> keys) =>
        keys.FirstOrDefault(holders.ContainsKey) is { } key ? rows[holders[key]] : rows.GetValueOrDefault(contact.Id.Value);

    private async Task AddAsync(Contact contact, ValueList<string> keys)
    {
        added++;
        if (trial is not null) return;
        await book.BlockAsync(contact);
        var row = book.New(contact);
        rows.Add(row.Id, row);
        newRows.Add(row);
        var taken = Claim(row, keys);
        log?.Added(row, taken);
    }

    private async Task MergeAsync(ContactRow row, Contact contact, ValueList<string> keys)
    {
        // What cannot be read is not written over: somebody may still make sense of it.
        var before = row.Document;
        if (Documents.TryReadContact(before) is not { } known)
        {
            unchanged++;
            return;
        }

        var update = ContactUpdate.Merge(known, contact);
        if (update.IsChanged) updated++;
        else unchanged++;
        if (trial is not null) return;
        if (update.IsChanged)
        {
            row.Take(update.Contact);
            changed.Add(row.Id);
            await book.BlockAsync(update.Contact);
        }

        var taken = Claim(row, keys);
        log?.Merged(row, update.IsChanged ? before : null, taken, update.News);
    }

    /// <summary>Takes the keys that nobody holds yet; gives them.</summary>
    private List<string> Claim(ContactRow row, ValueList<string> keys)
    {
        var free = keys.Where(key => holders.TryAdd(key, row.Id)).ToList();
        newKeys.AddRange(free.Select(key => ContactKeyRow.Of(row, key)));
        return free;
    }
}
