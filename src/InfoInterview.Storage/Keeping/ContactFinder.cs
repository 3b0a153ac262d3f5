using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Keeping;

/// <summary>
/// Finds the contact that somebody is now, inside one transaction: what was begun before a merge is about the one that stayed.
/// </summary>
internal sealed class ContactFinder(InterviewContext context, CancellationToken ct)
{
    /// <summary>The id now, <c>default</c> for nobody; <c>null</c> when the seeker or the contact is unknown.</summary>
    public async Task<ContactId?> CurrentAsync(ContactId contact)
    {
        if (contact == default) return await context.Seekers.AnyAsync(ct) ? contact : null;
        var contacts = context.Contacts.AsNoTracking();
        if (await contacts.AnyAsync(row => row.Id == contact.Value, ct)) return contact;
        var former = contact.ToString();
        var naming = await contacts.Where(row => row.Document.Contains(former)).ToListAsync(ct);
        return naming.Select(row => row.ToStored().Contact).FirstOrDefault(known => known.FormerIds.Contains(contact))?.Id;
    }
}
