using InfoInterview.People;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Records;

/// <summary>Reads histories of one seeker, inside one transaction.</summary>
internal sealed class HistoryReader(InterviewContext context, CancellationToken ct)
{
    public async Task<StoredEngagement?> FindAsync(ContactId contact)
    {
        var found = await ReadAsync(context.Contacts.Where(row => row.Id == contact.Value));
        return found is [var engagement] ? engagement : null;
    }

    /// <summary>The histories with some contacts, in no particular order.</summary>
    public async Task<IReadOnlyList<StoredEngagement>> ManyAsync(IReadOnlyCollection<Guid> contacts) =>
        contacts.Count == 0 ? [] : await ReadAsync(context.Contacts.Where(row => EF.Parameter(contacts).Contains(row.Id)));

    /// <summary>The next histories after a contact, in the order of the contacts' ids as the database sorts them.</summary>
    public async Task<HistoryPage> PageAsync(bool onlyStarted, ContactId? after, int take)
    {
        IQueryable<ContactRow> contacts = context.Contacts;
        if (onlyStarted) contacts = contacts.Where(row => row.Engagement != null);
        if (after is { } last) contacts = contacts.Where(row => row.Id.CompareTo(last.Value) > 0);
        contacts = contacts.OrderBy(row => row.Id).Take(take);
        var found = await ReadAsync(contacts);

        // Of a page with a record that cannot be read, not the last history but the last record tells where the next begins.
        var end = found.Count == take ? found[^1].Engagement.Contact.Id.Value : await contacts.CountAsync(ct) < take ? null
            : (Guid?)await contacts.Select(row => row.Id).OrderByDescending(id => id).FirstAsync(ct);
        return new HistoryPage(found, end is { } id ? new ContactId(id) : null);
    }

    private async Task<IReadOnlyList<StoredEngagement>> ReadAsync(IQueryable<ContactRow> contacts)
    {
        if (await context.Seekers.AsNoTracking().SingleOrDefaultAsync(ct) is not { } seeker) return [];
        var known = seeker.ToStored().Value;
        var found = await contacts
            .Select(row => new
            {
                row.Document,
                Facts = row.Engagement!.Facts.OrderBy(fact => fact.Sequence).Select(fact => new KeptFact(fact.Payload, fact.Kind, fact.At, fact.Key))
                    .ToList(),
            })
            .ToListAsync(ct);
        return found.Select(row => Documents.ReadEngagement(known, row.Document, row.Facts)).OfType<StoredEngagement>().ToList();
    }
}
