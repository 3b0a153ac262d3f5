using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Imports;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// Erases somebody, inside one transaction: the record, its keys, its history, what else is kept about them, and where other records name
/// them.
/// </summary>
internal sealed class ContactErasure(InterviewContext context, BlockList blocks, Forecaster forecaster, ContactBin bin,
    CancellationToken ct)
{
    private readonly Belongings belongings = new(context, ct);

    /// <summary>What it would do; <c>null</c> when the contact is unknown.</summary>
    public async Task<Erasure?> PreviewAsync(ContactId id, LocalDate today)
    {
        if (await ContactAsync(id) is not { } row)
            return await bin.FindAsync(id) is { } binned ? Erasure.Of(binned.Contact, binned.Extent, today) : null;
        return Erasure.Of(row.ToStored().Contact, await ExtentAsync(id), today);
    }

    public async Task<Erasure?> RunAsync(ContactId id, LocalDate today)
    {
        // An erasure is no deletion: who lies in the bin is erased as if they did not.
        if (await ContactAsync(id) is null) await bin.BringBackAsync(id);
        if (await PreviewAsync(id, today) is not { } erasure) return null;
        if (await ContactAsync(id) is not { } row)
        {
            await bin.DropAsync(id);
            return erasure;
        }

        var contact = row.ToStored().Contact;
        var keys = context.ContactKeys.Where(key => key.Contact == id.Value);
        var known = await keys.Select(key => key.Key).ToListAsync(ct);
        await blocks.AddAsync(contact, erasure.Reasons, known.Concat(PersonKeys.Of(contact)).Concat(PersonKeys.OfIds(contact)));
        await CountAsync(id);
        await belongings.EraseAsync(id);
        await forecaster.ForgetAsync(id.Value);
        await FactsOf(id).ExecuteDeleteAsync(ct);
        await context.Engagements.Where(head => head.Contact == id.Value).ExecuteDeleteAsync(ct);
        await keys.ExecuteDeleteAsync(ct);
        context.Contacts.Remove(row);
        await ForgetInOthersAsync(contact, known);
        return erasure;
    }

    private async Task CountAsync(ContactId id)
    {
        var kinds = await FactsOf(id).GroupBy(fact => fact.Kind).Select(kind => new { Kind = kind.Key, Count = kind.LongCount() }).ToListAsync(ct);
        var extent = await ExtentAsync(id);
        (string Kind, long Count)[] more = [(ErasedCountRow.Contacts, 1), (ErasedCountRow.Notes, extent.Notes),
            (ErasedCountRow.Plans, extent.Plans), (ErasedCountRow.Actions, extent.Actions), (ErasedCountRow.Texts, extent.Texts),
            (ErasedCountRow.Files, extent.Files)];
        foreach (var (kind, count) in kinds.Select(kind => (kind.Kind, kind.Count)).Concat(more.Where(kind => kind.Count > 0)))
        {
            var row = await context.ErasedCounts.FindAsync([context.AskingProgramme, context.AskingSeeker, kind], ct);
            if (row is null) context.ErasedCounts.Add(row = new ErasedCountRow
            {
                Programme = context.AskingProgramme,
                Owner = context.AskingSeeker,
                Kind = kind
            });
            row.Count += count;
        }
    }

    /// <summary>Other contacts are no longer referred by them, and no longer list their name among those whom they named or know.</summary>
    private async Task ForgetInOthersAsync(Contact erased, IEnumerable<string> known)
    {
        var ids = erased.FormerIds.Add(erased.Id);
        var needles = ids.Select(id => id.ToString()).Concat(NamesOf(erased).Select(LongestWord)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        await new ImportTraces(context, ct).ForgetAsync(erased, needles, other => Without(other, erased, ids), text => Names(erased, text));
        await forecaster.AgeAsync(await new FactTraces(context, ct).ForgetAsync(erased, ids, text => Names(erased, text)));
        await bin.ForgetAsync(erased, known, other => Without(other, erased, ids));
        await new SettingTraces(context, ct).ForgetAsync(erased, text => Names(erased, text));
        var naming = await NamingAsync(erased.Id, needles);
        await forecaster.AgeAsync(naming);
        foreach (var row in await context.Contacts.Where(row => EF.Parameter(naming).Contains(row.Id)).ToListAsync(ct))
        {
            if (Documents.TryReadContact(row.Document) is not { } other) continue;
            var without = Without(other, erased, ids);
            if (!string.Equals(ContactJson.Write(other), ContactJson.Write(without), StringComparison.Ordinal)) row.Take(without);
        }
    }

    /// <summary>Whose record holds one of the needles, in letters of any size, which no two databases compare alike.</summary>
    private async Task<List<Guid>> NamingAsync(ContactId erased, IReadOnlyCollection<string> needles)
    {
        var naming = new List<Guid>();
        var others = context.Contacts.AsNoTracking().Where(row => row.Id != erased.Value).Select(row => new { row.Id, row.Document });
        await foreach (var row in others.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (needles.Any(needle => row.Document.Contains(needle, StringComparison.OrdinalIgnoreCase))) naming.Add(row.Id);
        }

        return naming;
    }

    private static Contact Without(Contact other, Contact erased, ValueList<ContactId> ids) => other with
    {
        ReferredBy = other.ReferredBy is { } referrer && ids.Contains(referrer) ? null : other.ReferredBy,
        Referrals = other.Referrals.Where(text => !Names(erased, text)).ToValueList(),
        SharedConnections = other.SharedConnections.Where(text => !Names(erased, text)).ToValueList(),
        Tags = other.Tags.Where(text => !Names(erased, text)).ToValueList(),
        Others = other.Others.Where(value => value.Field != ContactField.ReferredBy || !ids.Any(id => string.Equals(id.ToString(), value.Value, StringComparison.OrdinalIgnoreCase))).ToValueList(),
    };

    private static bool Names(Contact erased, string text) => NamesOf(erased).Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> NamesOf(Contact erased) =>
        erased.Others.Where(value => value.Field == ContactField.Name).Select(value => value.Value).Append(erased.Name.Written).Append(erased.Name.Full).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>A word of letters alone stands in a document as it is written; other marks may be escaped.</summary>
    private static string LongestWord(string name)
    {
        var words = string.Concat(name.Select(character => char.IsLetter(character) ? character : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.MaxBy(word => word.Length) ?? name;
    }

    private async Task<ErasureExtent> ExtentAsync(ContactId id) => await belongings.ExtentAsync(id, await FactsOf(id).CountAsync(ct));

    private Task<ContactRow?> ContactAsync(ContactId id) => context.Contacts.SingleOrDefaultAsync(row => row.Id == id.Value, ct);

    private IQueryable<FactRow> FactsOf(ContactId id) => context.Facts.Where(fact => fact.Contact == id.Value);
}
