using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// Keeps who may be one person, inside one transaction. What was written since is compared with those who share something with it, and
/// with nobody else; where that is much, everybody is compared anew. Both come to the same.
/// </summary>
internal sealed class TwinFinder(InterviewContext context, DatabaseProvider provider, CancellationToken ct)
{
    /// <summary>When more were written since, all are compared.</summary>
    public const int MostAtOnce = 300;

    /// <summary>When more stand around those who were written, all are compared.</summary>
    public const int MostAround = 3_000;

    public async Task<bool> IsCurrentAsync() => await context.Contacts.AllAsync(row => row.ToCompare == null, ct)
        && (!await context.Contacts.AnyAsync(ct) || await IsOfTheseRulesAsync());

    public async Task CompareAsync()
    {
        if (!await IsOfTheseRulesAsync())
        {
            await CompareAllAsync();
            return;
        }

        var fresh = await context.Contacts.AsNoTracking().Where(row => row.ToCompare != null).OrderBy(row => row.Id).Take(MostAtOnce + 1)
            .ToListAsync(ct);
        if (fresh.Count == 0) return;
        if (fresh.Count > MostAtOnce || !await CompareAsync(fresh)) await CompareAllAsync();
    }

    /// <summary>Those of a page, the surest first.</summary>
    public async Task<DuplicatePage> ListAsync(int skip, int take)
    {
        var kept = context.Twins.Where(row => row.Id != TwinDocument.Basis);
        var total = await kept.CountAsync(ct);
        var rows = await kept.AsNoTracking().OrderBy(row => row.Rank).ThenBy(row => row.SortName).ThenBy(row => row.Id)
            .Skip(skip).Take(take).ToListAsync(ct);
        var twins = rows.ConvertAll(TwinDocument.Read);
        var ids = twins.SelectMany(twin => twin.Members).Distinct().ToArray();
        var contacts = await context.Contacts.AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, ct);
        return new DuplicatePage
        {
            Items = twins.Select(twin => twin.With(id => contacts.GetValueOrDefault(id)?.ToStored().Contact)).ToValueList(),
            Total = total,
        };
    }

    /// <summary>Whether what is kept was found by the rules of this version: others may tie other people.</summary>
    private Task<bool> IsOfTheseRulesAsync() =>
        context.Twins.AnyAsync(row => row.Id == TwinDocument.Basis && row.Document == TwinDocument.Rules, ct);

    /// <summary><c>false</c> when too much is tied to be looked at in part; nothing was written then.</summary>
    private async Task<bool> CompareAsync(List<ContactRow> fresh)
    {
        var changed = fresh.Select(row => row.Id).ToHashSet();
        var marks = fresh.SelectMany(MarksOf).ToHashSet(StringComparer.Ordinal);
        marks.UnionWith(await MarksOfAsync(changed));
        var near = await SharingAsync(marks);
        near.UnionWith(changed);
        if (near.Count > MostAround) return false;

        // A group hangs together, so that it is looked at whole; and an address that others use too is weighed with all of them.
        var touched = await WithGroupsAsync(near);
        var around = await SharingAsync(await MarksOfAsync(touched));
        around.UnionWith(touched);
        if (around.Count > MostAround) return false;
        var (contacts, sortNames) = await ReadAsync(context.Contacts.Where(row => EF.Parameter(around.ToArray()).Contains(row.Id)));
        var found = DuplicateFinder.Find(contacts).ToLookup(proposal => proposal.Contacts.Count(one => touched.Contains(one.Id.Value)));
        var mixed = found.Where(group => group.Key > 0).SelectMany(group => group.Where(one => one.Contacts.Count > group.Key));
        if (mixed.Any(proposal => proposal.Certainty != DuplicateCertainty.Possible)) return false;

        await DropAsync(await InsideAsync(touched));
        await context.Likenesses.Where(row => EF.Parameter(changed).Contains(row.Contact)).ExecuteDeleteAsync(ct);
        await provider.AddAsync(context, fresh.SelectMany(Likenesses).ToList(), ct);
        await AddAsync(
            found.Where(group => group.Key > 0).SelectMany(group => group.Where(one => one.Contacts.Count == group.Key)), sortNames);
        await context.Contacts.Where(row => EF.Parameter(changed).Contains(row.Id))
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.ToCompare, (bool?)null), ct);
        return true;
    }

    private async Task CompareAllAsync()
    {
        await context.TwinMembers.ExecuteDeleteAsync(ct);
        await context.Twins.ExecuteDeleteAsync(ct);
        await context.Likenesses.ExecuteDeleteAsync(ct);
        var rows = await context.Contacts.AsNoTracking().ToListAsync(ct);
        await provider.AddAsync(context, rows.SelectMany(Likenesses).ToList(), ct);
        var (contacts, sortNames) = await ReadAsync(context.Contacts);
        await AddAsync(DuplicateFinder.Find(contacts), sortNames);
        await provider.AddAsync(context, [TwinDocument.BasisOf(context)], ct);
        await context.Contacts.Where(row => row.ToCompare != null)
            .ExecuteUpdateAsync(all => all.SetProperty(row => row.ToCompare, (bool?)null), ct);
    }

    /// <summary>Those who can be read, in the order of lists.</summary>
    private async Task<(List<Contact> Contacts, Dictionary<Guid, string> SortNames)> ReadAsync(IQueryable<ContactRow> rows)
    {
        var read = await rows.AsNoTracking().OrderBy(row => row.SortName).ThenBy(row => row.Id)
            .Select(row => new { row.Id, row.SortName, row.Document }).ToListAsync(ct);
        return (read.Select(row => Documents.TryReadContact(row.Document)).OfType<Contact>().ToList(),
            read.ToDictionary(row => row.Id, row => SearchWords.Sorted(row.SortName)));
    }

    private static IEnumerable<string> MarksOf(ContactRow row) =>
        Documents.TryReadContact(row.Document) is { } contact
            ? DuplicateFinder.KeysOf(contact).Select(key => TextMark.Of(key)).Distinct(StringComparer.Ordinal)
            : [];

    private static IEnumerable<LikenessRow> Likenesses(ContactRow row) => MarksOf(row).Select(mark => new LikenessRow
    {
        Programme = row.Programme,
        Owner = row.Owner,
        Mark = mark,
        Contact = row.Id
    });

    private async Task<HashSet<string>> MarksOfAsync(IReadOnlyCollection<Guid> contacts) =>
        [.. await context.Likenesses.Where(row => EF.Parameter(contacts).Contains(row.Contact)).Select(row => row.Mark).Distinct()
            .ToListAsync(ct)];

    private async Task<HashSet<Guid>> SharingAsync(IReadOnlyCollection<string> marks) =>
        [.. await context.Likenesses.Where(row => EF.Parameter(marks).Contains(row.Mark)).Select(row => row.Contact).Distinct()
            .ToListAsync(ct)];

    /// <summary>With everybody whom a group of more than a perhaps ties to one of them.</summary>
    private async Task<HashSet<Guid>> WithGroupsAsync(HashSet<Guid> contacts)
    {
        var twins = context.TwinMembers.Where(row => EF.Parameter(contacts).Contains(row.Contact)).Select(row => row.Twin);
        var groups = context.Twins.Where(row => twins.Contains(row.Id) && row.Rank < TwinDocument.Perhaps).Select(row => row.Id);
        return [.. contacts, .. await context.TwinMembers.Where(row => groups.Contains(row.Twin)).Select(row => row.Contact).Distinct()
            .ToListAsync(ct)];
    }

    /// <summary>What is kept of some contacts and of nobody else.</summary>
    private async Task<string[]> InsideAsync(HashSet<Guid> contacts)
    {
        var twins = context.TwinMembers.Where(row => EF.Parameter(contacts).Contains(row.Contact)).Select(row => row.Twin);
        var members = await context.TwinMembers.AsNoTracking().Where(row => twins.Contains(row.Twin)).ToListAsync(ct);
        return [.. members.GroupBy(row => row.Twin, StringComparer.Ordinal)
            .Where(twin => twin.All(row => contacts.Contains(row.Contact))).Select(twin => twin.Key)];
    }

    private async Task DropAsync(string[] twins)
    {
        await context.TwinMembers.Where(row => EF.Parameter(twins).Contains(row.Twin)).ExecuteDeleteAsync(ct);
        await context.Twins.Where(row => EF.Parameter(twins).Contains(row.Id)).ExecuteDeleteAsync(ct);
    }

    private async Task AddAsync(IEnumerable<DuplicateProposal> proposals, Dictionary<Guid, string> sortNames)
    {
        var twins = proposals.Select(proposal => TwinDocument.Of(context, proposal, sortNames[proposal.Contacts[0].Id.Value])).ToList();
        await provider.AddAsync(context, twins, ct);
        await provider.AddAsync(context, twins.SelectMany(twin => TwinDocument.Read(twin).Members.Select(id => new TwinMemberRow
        {
            Programme = twin.Programme,
            Owner = twin.Owner,
            Contact = id,
            Twin = twin.Id
        })).ToList(), ct);
    }
}
