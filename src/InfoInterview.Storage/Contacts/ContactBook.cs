using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>The contacts of one seeker, inside one transaction.</summary>
internal sealed class ContactBook(
    InterviewContext context, DatabaseProvider provider, BlockList blocks, Forecaster forecaster, CancellationToken ct)
{
    public async Task<StoredContact?> FindAsync(ContactId id) => (await RowAsync(id))?.ToStored();

    public async Task<ContactPage> ListAsync(string? search, int skip, int take)
    {
        var (rows, total) = await RowsAsync(new ContactFilter { Search = search }, places: [], skip, take);
        return new ContactPage { Items = rows.Select(row => row.ToStored()).ToValueList(), Total = total };
    }

    /// <summary>A part of the rows that a filter lets through, by name, and how many there are.</summary>
    /// <param name="filter">The words and the tag.</param>
    /// <param name="places">Where they stand, by <see cref="ContactPlace"/>; anywhere when empty.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to give.</param>
    public async Task<(IReadOnlyList<ContactRow> Rows, int Total)> RowsAsync(
        ContactFilter filter, List<int> places, int skip, int take)
    {
        var words = FoldedText.WordsOf(filter.Search).Select(StorableText.Of).ToList();
        if (words.Count > 0 || filter.Tag is not null)
            return await new ContactSearch(context, ct).FindAsync(words, filter.Tag, places, skip, take);
        var rows = context.Contacts.AsNoTracking();
        if (places.Count > 0) rows = rows.Where(row => EF.Parameter(places).Contains(row.Place));
        var total = await rows.CountAsync(ct);
        return (await rows.OrderBy(row => row.SortName).ThenBy(row => row.Id).Skip(skip).Take(take).ToListAsync(ct), total);
    }

    /// <summary>Whether somebody of this id was erased, of whom nothing else is known any more.</summary>
    public async Task<bool> WasErasedAsync(ContactId id) => await blocks.FindAsync() is { } list
        && list.ErasureOf(new Contact { Id = id, Name = PersonName.Parse("A") }, [PersonKeys.OfId(id)]) is not null;

    /// <summary>Those who name one of these ids as the one who referred them, by name.</summary>
    public async Task<ValueList<Contact>> ReferredByAsync(IReadOnlyCollection<ContactId> referrers)
    {
        List<Guid?> ids = [.. referrers.Select(id => (Guid?)id.Value)];
        return (await context.Contacts.AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.ReferredBy)).OrderBy(row => row.SortName)
            .ThenBy(row => row.Id).ToListAsync(ct)).Select(row => row.ToStored()).Where(stored => stored.Unreadable is null)
            .Select(stored => stored.Contact).ToValueList();
    }

    /// <summary>The people who are not written to; <c>null</c> when there are none.</summary>
    public Task<DoNotContactList?> BlocksAsync() => blocks.FindAsync();

    /// <summary>Notes on the list what the record says about writing to them.</summary>
    public async Task BlockAsync(Contact contact)
    {
        if (!contact.MayBeContacted) await blocks.AddAsync(contact, contact.DoNotContact, await KeysHeldByAsync(contact.Id.Value));
    }

    /// <summary>Notes that somebody is never written to again.</summary>
    public async Task<SaveOutcome> BlockAsync(ContactId id, DoNotContact why)
    {
        if (await RowAsync(id) is not { } row) return new SaveOutcome.NotFound();
        var (known, keys) = (row.ToStored(), await KeysHeldByAsync(row.Id));

        // What cannot be read is not written over; the list knows them by their keys.
        if (known.Unreadable is null && !known.Contact.DoNotContact.Contains(why))
            row.Take(known.Contact with { DoNotContact = known.Contact.DoNotContact.Add(why) });
        await forecaster.AgeAsync([row.Id]);
        await blocks.AddAsync(known.Contact, [why], keys);
        return new SaveOutcome.Saved { Version = row.Version };
    }

    public async Task<SaveOutcome> SaveAsync(Contact contact, long expectedVersion)
    {
        var row = await RowAsync(contact.Id);
        if (row is null) return expectedVersion == 0 ? await AddAsync(contact) : new SaveOutcome.NotFound();
        if (string.Equals(
            row.Document, ContactJson.Write(contact), StringComparison.Ordinal)) return new SaveOutcome.Saved { Version = row.Version };
        if (row.Version != expectedVersion) return new SaveOutcome.Stale { Current = row.ToStored() };
        row.Take(contact);
        await forecaster.AgeAsync([row.Id]);
        await BlockAsync(contact);

        // A key that another contact holds stays there: two people may share an address, and the seeker has just said that they are two.
        var keys = KeysOf(contact);
        var held = await HoldersAsync(keys);
        Claim(row, keys.Where(key => !held.ContainsKey(key)));
        return new SaveOutcome.Saved { Version = row.Version };
    }

    /// <summary>What a contact is found by, in the form in which it is kept.</summary>
    public ValueList<string> KeysOf(Contact contact) =>
        PersonKeys.Of(contact).Select(context.Storable).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Who holds which of the keys.</summary>
    public Task<Dictionary<string, Guid>> HoldersAsync(IReadOnlyCollection<string> keys) => context.ContactKeys
        .Where(key => EF.Parameter(keys).Contains(key.Key))
        .AsNoTracking()
        .ToDictionaryAsync(key => key.Key, key => key.Contact, StringComparer.Ordinal, ct);

    public Task<Dictionary<Guid, ContactRow>> RowsAsync(IReadOnlyCollection<Guid> ids) =>
        context.Contacts.Where(row => EF.Parameter(ids).Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);

    /// <summary>What is known of some has changed.</summary>
    public Task AgeAsync(IReadOnlyCollection<Guid> ids) => forecaster.AgeAsync(ids);

    public Task<bool> HasSeekerAsync() => context.Seekers.AnyAsync(ct);

    /// <summary>Adds somebody whose keys nobody holds.</summary>
    public ContactRow Add(Contact contact, IEnumerable<string> keys)
    {
        var row = ContactRow.New(context, contact);
        context.Contacts.Add(row);
        Claim(row, keys);
        return row;
    }

    /// <summary>Adds many rows of the seeker at once, each after those that it refers to; keys are those that nobody holds.</summary>
    public Task AddAllAsync<TRow>(IReadOnlyCollection<TRow> rows)
        where TRow : class, IOwnedRow => provider.AddAsync(context, rows, ct);

    /// <summary>Adds many new contacts at once, with the words by which they are found.</summary>
    public async Task AddAllAsync(IReadOnlyCollection<ContactRow> rows)
    {
        await AddAllAsync<ContactRow>(rows);
        var words = ContactIndex.WordsOf(rows);
        await AddAllAsync(await new ContactIndex(context, ct)
            .NewPartsAsync(words.Select(row => row.Word).ToHashSet(StringComparer.Ordinal)));
        await AddAllAsync(words);
    }

    /// <summary>A contact that is added later, by <see cref="AddAllAsync{TRow}"/>.</summary>
    public ContactRow New(Contact contact) => ContactRow.New(context, contact);

    public void Claim(ContactRow row, IEnumerable<string> keys) =>
        context.ContactKeys.AddRange(keys.Select(key => ContactKeyRow.Of(row, key)));

    private async Task<SaveOutcome> AddAsync(Contact contact)
    {
        if (!await HasSeekerAsync()) return new SaveOutcome.NotFound();
        if (await BinnedAsync([contact.Id.Value]) is { Count: > 0 }) return new SaveOutcome.NotFound();
        var keys = KeysOf(contact);
        var list = await BlocksAsync();
        if (list?.ErasureOf(contact, keys) is { } erased) return new SaveOutcome.Blocked { Why = erased };
        if (contact.MayBeContacted && list?.Blocks(contact) is { } why) return new SaveOutcome.Blocked { Why = why };
        var holders = await HoldersAsync(keys);
        if (keys.FirstOrDefault(holders.ContainsKey) is { } known && await FindAsync(new ContactId(holders[known])) is { } current)
        {
            return new SaveOutcome.Stale { Current = current };
        }

        await BlockAsync(contact);
        return new SaveOutcome.Saved { Version = Add(contact, keys).Version };
    }

    /// <summary>Which of some contacts lie in the bin; they come back from there, or not at all.</summary>
    public async Task<HashSet<Guid>> BinnedAsync(IReadOnlyCollection<Guid> ids) => [.. await context.Bin
        .Where(row => EF.Parameter(ids).Contains(row.Contact)).Select(row => row.Contact).ToListAsync(ct)];

    /// <summary>All that somebody is and was known by.</summary>
    private Task<List<string>> KeysHeldByAsync(Guid contact) =>
        context.ContactKeys.Where(key => key.Contact == contact).Select(key => key.Key).ToListAsync(ct);

    private Task<ContactRow?> RowAsync(ContactId id) => context.Contacts.SingleOrDefaultAsync(row => row.Id == id.Value, ct);
}
