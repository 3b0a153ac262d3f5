using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// Finds, inside one transaction, who is there although the list says that they were erased or are not written to. Everybody is looked at
/// by all that they are and were known by, also whose record cannot be read, and who lies in the bin.
/// </summary>
internal sealed class ListedFinder(InterviewContext context, BlockList blocks, CancellationToken ct)
{
    public async Task<IReadOnlyList<(ContactId Contact, DoNotContact Why)>> FindAsync()
    {
        if (await blocks.FindAsync() is not { } list) return [];
        var found = new List<(ContactId Contact, DoNotContact Why)>();
        var keys = (await context.ContactKeys.AsNoTracking().ToListAsync(ct)).ToLookup(key => key.Contact, key => key.Key);
        await foreach (var row in context.Contacts.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            var stored = row.ToStored();
            if (Erased(list, stored.Contact, row.Id, keys[row.Id]) is { } erased) found.Add((new ContactId(row.Id), erased));
            else if (stored is { Unreadable: null, Contact.MayBeContacted: true } && list.Blocks(stored.Contact) is { } why)
                found.Add((stored.Contact.Id, why));
        }

        await foreach (var row in context.Bin.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            var document = BinDocument.Read(row.Document);
            if (Erased(list, Documents.ReadStored(row.Contact, 0, document.Record).Contact, row.Contact, document.Keys) is { } erased)
                found.Add((new ContactId(row.Contact), erased));
        }

        return found;
    }

    private static DoNotContact? Erased(DoNotContactList list, Contact contact, Guid id, IEnumerable<string> keys) =>
        list.ErasureOf(contact, [.. keys, .. PersonKeys.Of(contact), .. PersonKeys.OfIds(contact), PersonKeys.OfId(new ContactId(id))]);
}
