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
        var words = FoldedText.WordsOf(search).Select(StorableText.Of).ToList();
        if (words.Count > 0) return await new ContactSearch(context, ct).FindAsync(words, skip, take);
        var total = await context.Contacts.CountAsync(ct);
        var page = await context.Contacts.AsNoTracking().OrderBy(row => row.SortName).ThenBy(row => row.Id).Skip(skip).Take(take)
            .ToListAsync(ct);
        return new ContactPage { Items = page.Select(row => row.ToStored()).ToValueList(), Total = total };
    }

    /// <summary>The people who are not written to; <c>null</c> when there are none.</summary>
    public Task<DoNotContactList?> BlocksAsync() => blocks.FindAsync();

    /// <summary>Notes on the list what the record says about writing to them.</summary>
    public async Task BlockAsync(Contact contact)
    {
        if (!contact.MayBeContacted) await blocks.AddAsync(contact, contact.DoNotContact, []);
    }

    /// <summary>Notes that somebody is never written to again.</summary>
    public async Task<SaveOutcome> BlockAsync(ContactId id, DoNotContact why)
    {
        if (await RowAsync(id) is not { } row) return new SaveOutcome.NotFound();
        var known = row.ToStored().Contact;
        if (!known.DoNotContact.Contains(why)) row.Take(known with { DoNotContact = known.DoNotContact.Add(why) });
        await forecaster.AgeAsync([row.Id]);
        await blocks.AddAsync(known, [why], []);
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
        if (contact.MayBeContacted && (await BlocksAsync())?.Blocks(contact) is { } why) return new SaveOutcome.Blocked { Why = why };
        var keys = KeysOf(contact);
        var holders = await HoldersAsync(keys);
        if (keys.FirstOrDefault(holders.ContainsKey) is { } known && await FindAsync(new ContactId(holders[known])) is { } current)
        {
            return new SaveOutcome.Stale { Current = current };
        }

        await BlockAsync(contact);
        return new SaveOutcome.Saved { Version = Add(contact, keys).Version };
    }

    private Task<ContactRow?> RowAsync(ContactId id) => context.Contacts.SingleOrDefaultAsync(row => row.Id == id.Value, ct);
}
