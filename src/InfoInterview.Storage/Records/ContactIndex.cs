using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace InfoInterview.Storage.Records;

/// <summary>
/// Keeps what contacts are found and compared by, in the transaction that changes them: whatever is saved of a contact, its words follow,
/// and what is removed leaves none.
/// </summary>
internal sealed class ContactIndex(InterviewContext context, CancellationToken ct)
{
    /// <summary>Follows what is about to be saved.</summary>
    public async Task FollowAsync()
    {
        var changes = context.ChangeTracker.Entries<ContactRow>().Where(IsOther).ToList();
        if (changes.Count == 0) return;
        var gone = changes.Where(change => change.State == EntityState.Deleted).Select(change => change.Entity.Id).ToArray();
        if (gone.Length > 0) await ForgetLikenessAsync(gone);
        var lost = new HashSet<string>(StringComparer.Ordinal);
        var more = new List<ContactWordRow>();
        foreach (var change in changes)
        {
            var (before, after) = (Before(change), After(change));
            await RemoveAsync(change.Entity.Id, before.Except(after).ToList(), lost);
            more.AddRange(after.Except(before).Select(word => Row(change.Entity.Id, word)));
        }

        var words = more.Select(row => row.Word).ToHashSet(StringComparer.Ordinal);
        await ForgetWordsAsync(lost.Where(word => !words.Contains(word)).Select(SearchWords.WholeOf).ToArray());
        context.ContactWords.AddRange(more);
        context.WordParts.AddRange(await NewPartsAsync(words));
    }

    /// <summary>The words of contacts that are added in bulk.</summary>
    public static List<ContactWordRow> WordsOf(IEnumerable<ContactRow> rows) =>
        rows.SelectMany(row => Words(row.SearchText, row.SortName).Select(word => Row(row, word))).ToList();

    /// <summary>The parts of those words that no contact has yet.</summary>
    public async Task<List<WordPartRow>> NewPartsAsync(IReadOnlyCollection<string> words)
    {
        if (words.Count == 0) return [];
        var wholes = words.Select(SearchWords.WholeOf).ToArray();
        var known = await context.WordParts.Where(row => EF.Parameter(wholes).Contains(row.Part)).Select(row => row.Word).ToListAsync(ct);
        return words.Except(known, StringComparer.Ordinal).SelectMany(word => SearchWords.PartsOf(word).Select(part => new WordPartRow
        {
            Programme = context.AskingProgramme,
            Owner = context.AskingSeeker,
            Part = part,
            Word = word
        })).ToList();
    }

    private static bool IsOther(EntityEntry<ContactRow> change) => change.State switch
    {
        EntityState.Added or EntityState.Deleted => true,
        EntityState.Modified => change.Property(row => row.SearchText).IsModified || change.Property(row => row.SortName).IsModified,
        _ => false,
    };

    private static HashSet<(string Word, string SortName)> Before(EntityEntry<ContactRow> change) => change.State == EntityState.Added ? []
        : Words(change.Property(row => row.SearchText).OriginalValue, change.Property(row => row.SortName).OriginalValue);

    private static HashSet<(string Word, string SortName)> After(EntityEntry<ContactRow> change) =>
        change.State == EntityState.Deleted ? [] : Words(change.Entity.SearchText, change.Entity.SortName);

    private static HashSet<(string Word, string SortName)> Words(string text, string sortName)
    {
        var sorted = SearchWords.Sorted(sortName);
        return SearchWords.Of(text).Select(word => (word, sorted)).ToHashSet();
    }

    private ContactWordRow Row(Guid contact, (string Word, string SortName) word) => new()
    {
        Programme = context.AskingProgramme,
        Owner = context.AskingSeeker,
        Word = word.Word,
        SortName = word.SortName,
        Contact = contact
    };

    private static ContactWordRow Row(ContactRow row, (string Word, string SortName) word) => new()
    {
        Programme = row.Programme,
        Owner = row.Owner,
        Word = word.Word,
        SortName = word.SortName,
        Contact = row.Id
    };

    private async Task RemoveAsync(Guid contact, List<(string Word, string SortName)> words, HashSet<string> lost)
    {
        if (words.Count == 0) return;
        var (names, sorted) = (words.Select(word => word.Word).ToArray(), words[0].SortName);
        await context.ContactWords
            .Where(row => EF.Parameter(names).Contains(row.Word) && row.SortName == sorted && row.Contact == contact)
            .ExecuteDeleteAsync(ct);
        lost.UnionWith(names);
    }

    /// <summary>A word that nobody has any more is a name that was forgotten.</summary>
    private async Task ForgetWordsAsync(string[] wholes)
    {
        if (wholes.Length == 0) return;
        var gone = await context.WordParts
            .Where(row => EF.Parameter(wholes).Contains(row.Part) && !context.ContactWords.Any(word => word.Word == row.Word))
            .Select(row => row.Word).ToListAsync(ct);
        foreach (var word in gone)
        {
            var parts = SearchWords.PartsOf(word).ToArray();
            await context.WordParts.Where(row => EF.Parameter(parts).Contains(row.Part) && row.Word == word).ExecuteDeleteAsync(ct);
        }
    }

    /// <summary>Those who seemed to be one person with somebody who is gone are compared anew.</summary>
    private async Task ForgetLikenessAsync(Guid[] gone)
    {
        var twins = await context.TwinMembers.Where(row => EF.Parameter(gone).Contains(row.Contact)).Select(row => row.Twin).Distinct()
            .ToArrayAsync(ct);
        if (twins.Length > 0)
        {
            var members = context.TwinMembers.Where(row => EF.Parameter(twins).Contains(row.Twin));
            var others = await members.Select(row => row.Contact).Distinct().ToArrayAsync(ct);
            await context.Contacts.Where(row => EF.Parameter(others).Contains(row.Id))
                .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.ToCompare, true), ct);
            await members.ExecuteDeleteAsync(ct);
            await context.Twins.Where(row => EF.Parameter(twins).Contains(row.Id)).ExecuteDeleteAsync(ct);
        }

        await context.Likenesses.Where(row => EF.Parameter(gone).Contains(row.Contact)).ExecuteDeleteAsync(ct);
    }
}
