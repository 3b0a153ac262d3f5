using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// The people whom one seeker does not write to, inside one transaction. The key is asked for only where somebody is on the list.
/// </summary>
internal sealed class BlockList(InterviewContext context, DatabaseProvider provider, CancellationToken ct)
{
    private DoNotContactList? list;

    /// <summary>The list; <c>null</c> when nobody is on it.</summary>
    public async Task<DoNotContactList?> FindAsync()
    {
        if (list is not null) return list;
        var rows = await context.DoNotContact.AsNoTracking().ToListAsync(ct);
        if (rows.Count == 0) return null;
        var key = provider.KeyOfBlocks(mayMake: false);
        ThrowUnlessMadeWith(key, rows.Select(row => row.Key));
        return list = DoNotContactList.Of(key, rows.Select(Entry));
    }

    /// <summary>Adds somebody, under what they are recognised by and under keys by which they were known before.</summary>
    public async Task AddAsync(Contact contact, IEnumerable<DoNotContact> reasons, IEnumerable<string> formerKeys)
    {
        var key = await KeyAsync();
        var hashes = key.HashesOf(contact).Concat(formerKeys.Select(key.Hash)).Distinct(StringComparer.Ordinal).ToArray();
        var known = await context.DoNotContact.Where(row => EF.Parameter(hashes).Contains(row.Hash)).ToListAsync(ct);
        var there = known.Concat(context.DoNotContact.Local).Select(row => (row.Hash, row.Reason)).ToHashSet();
        foreach (var why in reasons)
        {
            foreach (var hash in hashes)
            {
                var row = new DoNotContactRow
                {
                    Programme = context.AskingProgramme,
                    Owner = context.AskingSeeker,
                    Hash = hash,
                    Reason = BlockWords.Of(why.Reason),
                    Since = BlockWords.Of(why.Since),
                    Key = key.Fingerprint,
                };
                if (there.Add((hash, row.Reason))) context.DoNotContact.Add(row);
            }
        }

        list = null;
    }

    private async Task<DoNotContactKey> KeyAsync()
    {
        // The rows of other seekers cannot be seen, so the database says itself whether there is a key already. Only who makes it holds
        // up the others.
        var mark = await MarkAsync();
        if (mark is null)
        {
            await provider.HoldSharedAsync(context, ct);
            mark = await MarkAsync();
        }

        var key = provider.KeyOfBlocks(mayMake: mark is null);
        if (mark is null) context.Marks.Add(new MarkRow { Name = MarkRow.BlockKey, Value = key.Fingerprint });
        else ThrowUnlessMadeWith(key, [mark.Value]);
        return key;
    }

    private async Task<MarkRow?> MarkAsync() => context.Marks.Local
        .FirstOrDefault(one => string.Equals(one.Name, MarkRow.BlockKey, StringComparison.Ordinal))
        ?? await context.Marks.SingleOrDefaultAsync(one => one.Name == MarkRow.BlockKey, ct);

    private static void ThrowUnlessMadeWith(DoNotContactKey key, IEnumerable<string> fingerprints)
    {
        var fingerprint = key.Fingerprint;
        if (fingerprints.All(made => string.Equals(made, fingerprint, StringComparison.Ordinal))) return;
        throw new StorageException(
            StorageProblem.Unreachable,
            "The list of people who are not written to was made with another key. Bring back the key file that belongs to this database.");
    }

    private static DoNotContactEntry Entry(DoNotContactRow row) =>
        new() { Hash = row.Hash, Reason = BlockWords.Reason(row.Reason), Since = BlockWords.Day(row.Since) };
}
