using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Imports;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>Makes one contact of several, inside one transaction: record, keys, history and what else is kept about them.</summary>
internal sealed class ContactMerging(InterviewContext context, ContactBook book, Forecaster forecaster, CancellationToken ct)
{
    public async Task<MergeOutcome> RunAsync(Contact merged, IReadOnlyList<StoredContact> records)
    {
        var rows = await book.RowsAsync(records.Select(record => record.Contact.Id.Value).ToArray());
        if (rows.Count < records.Count) return new MergeOutcome.NotFound();
        if (records.FirstOrDefault(record => rows[record.Contact.Id.Value].Version != record.Version) is { } seen)
        {
            return new MergeOutcome.Stale { Current = rows[seen.Contact.Id.Value].ToStored() };
        }

        if (rows.Values.Select(row => row.ToStored()).FirstOrDefault(stored => stored.Unreadable is not null) is { } unread)
            return new MergeOutcome.Stale { Current = unread };
        ThrowIfSilenceIsLost(merged, rows.Values);
        if (await JoinHistoriesAsync(merged.Id, records) is { } refusal) return new MergeOutcome.HistoriesClash { FactRefusal = refusal };
        var kept = rows[merged.Id.Value];
        kept.Take(merged);
        await book.BlockAsync(merged);
        await MoveKeysAsync(kept, merged, rows.Keys);
        var gone = rows.Values.Where(row => row != kept).ToList();
        await new Belongings(context, ct).MoveAsync(gone.ConvertAll(row => row.Id), merged.Id);
        await new ImportTraces(context, ct).ForgetAsync(gone.ConvertAll(row => row.Id));
        await context.SaveChangesAsync(ct);
        await forecaster.MoveAsync(gone.ConvertAll(row => row.Id), merged.Id.Value);
        context.Contacts.RemoveRange(gone);
        return new MergeOutcome.Merged { Contact = kept.ToStored() };
    }

    private static void ThrowIfSilenceIsLost(Contact merged, IEnumerable<ContactRow> rows)
    {
        if (rows.SelectMany(row => row.ToStored().Contact.DoNotContact).Except(merged.DoNotContact).Any())
        {
            throw new ArgumentException("A merge keeps every reason why somebody is not to be written to.", nameof(merged));
        }
    }

    /// <summary>Brings the facts of all under the one that stays; says why when they cannot be one history.</summary>
    private async Task<FactRefusal?> JoinHistoriesAsync(ContactId kept, IReadOnlyList<StoredContact> records)
    {
        var reader = new HistoryReader(context, ct);
        var whole = (await reader.FindAsync(kept))!.Engagement;
        var moved = new List<FactRow>();
        foreach (var id in records.Select(record => record.Contact.Id).Where(id => id != kept))
        {
            var other = (await reader.FindAsync(id))!.Engagement;
            if (!whole.TryJoin(other, out var joined, out var refusal)) return refusal;
            moved.AddRange((await FactsOf(id).AsNoTracking().OrderBy(row => row.Sequence).ToListAsync(ct))
                .Where(row => !whole.Facts.Any(Documents.ReadFact(new KeptFact(row.Payload, row.Kind, row.At, row.Key)).IsSameAs)));
            whole = joined;
        }

        await MoveFactsAsync(kept, records, moved);
        return null;
    }

    private async Task MoveFactsAsync(ContactId kept, IReadOnlyList<StoredContact> records, List<FactRow> moved)
    {
        var gone = records.Select(record => record.Contact.Id.Value).Where(id => id != kept.Value).ToArray();
        await context.Facts.Where(row => EF.Parameter(gone).Contains(row.Contact)).ExecuteDeleteAsync(ct);
        await context.Engagements.Where(row => EF.Parameter(gone).Contains(row.Contact)).ExecuteDeleteAsync(ct);
        if (moved.Count == 0) return;

        var head = await context.Engagements.SingleOrDefaultAsync(row => row.Contact == kept.Value, ct);
        if (head is null) context.Engagements.Add(head = new EngagementRow
        {
            Programme = context.AskingProgramme,
            Owner = context.AskingSeeker,
            Contact = kept.Value,
            Version = 0
        });
        foreach (var fact in moved)
        {
            head.Version++;
            context.Facts.Add(new FactRow
            {
                Programme = context.AskingProgramme,
                Owner = context.AskingSeeker,
                Contact = kept.Value,
                Sequence = head.Version,
                Key = fact.Key,
                Kind = fact.Kind,
                At = fact.At,
                RecordedAt = fact.RecordedAt,
                Payload = fact.Payload,
            });
        }
    }

    /// <summary>Whoever was known by a key of one of them is found in the one that stays.</summary>
    private async Task MoveKeysAsync(ContactRow kept, Contact merged, IReadOnlyCollection<Guid> ids)
    {
        await context.ContactKeys.Where(row => EF.Parameter(ids).Contains(row.Contact))
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Contact, merged.Id.Value), ct);
        var keys = book.KeysOf(merged);
        var held = await book.HoldersAsync(keys);
        book.Claim(kept, keys.Where(key => !held.ContainsKey(key)));
    }

    private IQueryable<FactRow> FactsOf(ContactId id) => context.Facts.Where(row => row.Contact == id.Value);
}
