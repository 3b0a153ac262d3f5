using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Imports;

/// <summary>
/// Takes an import back, some contacts at a time, inside one transaction. What was edited, written to or noted since stays, and so does
/// every wish for silence: nothing that has been used is lost.
/// </summary>
internal sealed class ImportUndoing(InterviewContext context, Forecaster forecaster, ImportId import, CancellationToken ct)
{
    private const string Changed = "It was changed since.";
    private const string Used = "Something has been recorded or planned with them since.";
    private const string Unreadable = "The record cannot be read.";
    private const string Named = "Another contact names them as the one who referred them.";

    private readonly List<ImportUndo.KeptContact> kept = [];
    private readonly List<Guid> aged = [];
    private int removed;
    private int restored;
    private int keptCount;

    /// <summary>What it would do, or did, so far.</summary>
    public ImportUndo Result => new() { Removed = removed, Restored = restored, KeptCount = keptCount, Kept = kept.ToValueList() };

    /// <summary>
    /// Looks at the next contacts behind one, and takes them back where it is allowed to; the last of them, or <c>null</c> when there are
    /// no more.
    /// </summary>
    public async Task<Guid?> NextAsync(Guid? after, int count, bool isTrial)
    {
        var rows = await context.Set<ImportedRow>().Where(row => row.Import == import.Value && (after == null || row.Contact > after))
            .OrderBy(row => row.Contact).Take(count).ToListAsync(ct);
        if (rows.Count == 0) return null;
        var at = await context.Set<ImportEntryRow>().Where(row => row.Id == import.Value).Select(row => row.At).SingleAsync(ct);
        var ids = rows.ConvertAll(row => row.Contact);
        var contacts = await context.Contacts.Where(row => EF.Parameter(ids).Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var used = await UsedAsync(ids);
        var since = await SinceAsync(ids, at);
        var referrers = await ReferrersAsync(ids);
        var planned = isTrial ? [] : await PlannedAsync(ids);
        foreach (var row in rows)
        {
            if (!contacts.TryGetValue(row.Contact, out var contact)) continue;
            var why = contact.Version != row.Version ? Changed
                : !IsReadable(row, contact) ? Unreadable
                : row.IsNew ? used.Contains(row.Contact) ? Used : referrers.Contains(row.Contact) ? Named : null
                : since.Contains(row.Contact) ? Used : null;
            if (why is not null) Keep(contact, why);
            else if (row.IsNew) await RemoveAsync(row, contact, planned, isTrial);
            else await RestoreAsync(row, contact, isTrial);
        }

        await forecaster.AgeAsync(aged);
        aged.Clear();
        return rows.Count < count ? null : rows[^1].Contact;
    }

    private static bool IsReadable(ImportedRow row, ContactRow contact) =>
        contact.ToStored().Unreadable is null && (row.Before is not { } before || Documents.TryReadContact(before) is not null);

    private void Keep(ContactRow contact, string why)
    {
        keptCount++;
        var known = contact.ToStored().Contact;
        if (kept.Count < ImportUndo.MaxKept) kept.Add(new ImportUndo.KeptContact
        {
            Contact = known.Id,
            Name = known.Name.Full,
            Why = why
        });
    }

    private async Task RemoveAsync(ImportedRow row, ContactRow contact, HashSet<Guid> planned, bool isTrial)
    {
        removed++;
        if (isTrial) return;
        await context.ContactKeys.Where(key => key.Contact == contact.Id).ExecuteDeleteAsync(ct);
        if (planned.Contains(contact.Id)) await forecaster.ForgetAsync(contact.Id);
        context.Contacts.Remove(contact);
        context.Remove(row);
    }

    private async Task RestoreAsync(ImportedRow row, ContactRow contact, bool isTrial)
    {
        if (row.Before is not null) restored++;
        if (isTrial) return;
        var keys = row.Keys.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await context.ContactKeys.Where(key => key.Contact == contact.Id && EF.Parameter(keys).Contains(key.Key)).ExecuteDeleteAsync(ct);
        if (row.Before is { } document)
        {
            var before = Documents.TryReadContact(document)!;
            var silence = contact.ToStored().Contact.DoNotContact.Aggregate(before.DoNotContact, (known, why) => known.Contains(why)
                ? known : known.Add(why));
            contact.Take(before with { DoNotContact = silence });
            aged.Add(contact.Id);
            await FollowAsync(row, contact);
        }

        context.Remove(row);
    }

    /// <summary>What an earlier import left is there again, so that it can be taken back as well.</summary>
    private async Task FollowAsync(ImportedRow row, ContactRow contact)
    {
        var earlier = context.Set<ImportedRow>()
            .Where(other => other.Contact == row.Contact && other.Import != row.Import && other.Version == row.VersionBefore);
        foreach (var other in await earlier.ToListAsync(ct)) other.Version = contact.Version;
    }

    private async Task<HashSet<Guid>> UsedAsync(List<Guid> ids)
    {
        var begun = context.Engagements.Where(row => EF.Parameter(ids).Contains(row.Contact)).Select(row => row.Contact);
        var used = new HashSet<Guid>(await begun.ToListAsync(ct));
        IQueryable<Guid?>[] more =
        [
            context.Notes.Select(row => row.Contact), context.Plans.Select(row => row.Contact), context.Actions.Select(row => row.Contact),
            context.Work.Select(row => row.Contact), context.Set<DraftRow>().Select(row => row.Contact),
            context.Set<SentRow>().Select(row => row.Contact), context.Set<ReceivedRow>().Select(row => row.Contact),
            context.Set<AttachmentRow>().Select(row => (Guid?)row.Contact),
        ];
        foreach (var contacts in more)
        {
            used.UnionWith(await contacts.Where(contact => contact != null && EF.Parameter(ids).Contains(contact.Value))
                .Select(contact => contact!.Value).ToListAsync(ct));
        }

        return used;
    }

    /// <summary>Of whom something is kept to find what is due.</summary>
    private async Task<HashSet<Guid>> PlannedAsync(List<Guid> ids) =>
        [.. await context.Forecasts.Where(row => EF.Parameter(ids).Contains(row.Contact)).Select(row => row.Contact).ToListAsync(ct)];

    /// <summary>With whom something was recorded after the import.</summary>
    private async Task<HashSet<Guid>> SinceAsync(List<Guid> ids, Instant at) =>
        [.. await context.Facts.Where(row => EF.Parameter(ids).Contains(row.Contact) && row.RecordedAt >= at)
            .Select(row => row.Contact).ToListAsync(ct)];

    /// <summary>Who of them is named by somebody as the one who referred them.</summary>
    private async Task<HashSet<Guid>> ReferrersAsync(List<Guid> ids) =>
        [.. await context.Contacts.Where(row => row.ReferredBy != null && EF.Parameter(ids).Contains(row.ReferredBy.Value))
            .Select(row => row.ReferredBy!.Value).ToListAsync(ct)];
}
