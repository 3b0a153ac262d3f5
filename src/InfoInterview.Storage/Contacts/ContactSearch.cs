using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// Finds contacts by their words, inside one transaction. Only the index of words is read, and the records of the page that is shown.
/// </summary>
internal sealed class ContactSearch(InterviewContext context, CancellationToken ct)
{
    /// <summary>How many words are named to the database; of more, it looks them up itself.</summary>
    private const int MostNamed = 32;

    /// <param name="words">What must occur in them; at least one, unless there is a tag.</param>
    /// <param name="tag">The tag that they must have; <c>null</c> for any or none.</param>
    /// <param name="places">Where they stand; anywhere when empty.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to give.</param>
    public async Task<(IReadOnlyList<ContactRow> Rows, int Total)> FindAsync(
        IReadOnlyList<string> words, string? tag, List<int> places, int skip, int take)
    {
        var (found, isOnce) = await MatchingAsync(words, tag);
        // Those who were found are looked up, and not everybody who stands there.
        if (places.Count > 0) found = found.Where(word =>
            context.Contacts.Any(row => row.Id == word.Contact && EF.Parameter(places).Contains(row.Place)));
        var hits = found.Select(row => new { row.SortName, row.Contact });
        if (!isOnce) hits = hits.Distinct();
        var total = await hits.CountAsync(ct);
        var ids = await hits.OrderBy(hit => hit.SortName).ThenBy(hit => hit.Contact).Skip(skip).Take(take).Select(hit => hit.Contact)
            .ToListAsync(ct);
        var rows = await context.Contacts.AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, ct);
        return ([.. ids.Select(id => rows[id])], total);
    }

    /// <summary>
    /// The words of the contacts in which all of them occur; and whether each contact is there once, in the order of the index, which is
    /// that of the list: so it is where one word alone is meant.
    /// </summary>
    /// <param name="words">What must occur in them; at least one, unless there is a tag.</param>
    /// <param name="tag">The tag that they must have; <c>null</c> for any or none.</param>
    private async Task<(IQueryable<ContactWordRow> Found, bool IsOnce)> MatchingAsync(IReadOnlyList<string> words, string? tag)
    {
        // The longest is likely to be the rarest.
        var ordered = words.OrderByDescending(word => word.Length).ToList();
        var (found, isOnce) = tag is null ? await HavingAsync(ordered[0]) : await TaggedAsync(tag);
        foreach (var word in ordered.Skip(tag is null ? 1 : 0))
        {
            var (more, _) = await HavingAsync(word);
            found = found.Where(row => more.Select(other => other.Contact).Contains(row.Contact));
        }

        return (found, isOnce);
    }

    private async Task<(IQueryable<ContactWordRow> Found, bool IsOnce)> HavingAsync(string searched)
    {
        // Whoever types an accent finds those who are written without it as well, and the other way round.
        var plain = PlainText.Of(searched);
        var words = string.Equals(plain, searched, StringComparison.Ordinal) ? WordsWith(searched).Distinct()
            : WordsWith(searched).Union(WordsWith(plain));
        return await NamedAsync(words);
    }

    /// <summary>Tags in the order of their keys, each as one of those wrote it who have it.</summary>
    public async Task<ValueList<string>> TagsAsync(int most)
    {
        var (from, below) = (TagWord.Beginning, SearchWords.Above(TagWord.Beginning));
        var words = await context.WordParts.Where(part => part.Part.CompareTo(from) >= 0 && part.Part.CompareTo(below) < 0)
            .OrderBy(part => part.Part).ThenBy(part => part.Word).Select(part => part.Word).Take(most).ToListAsync(ct);
        return words.DistinctBy(TagWord.KeyIn, StringComparer.Ordinal).Select(TagWord.TagOf).ToValueList();
    }

    /// <summary>Those who have a tag, however it was written.</summary>
    private Task<(IQueryable<ContactWordRow> Found, bool IsOnce)> TaggedAsync(string tag)
    {
        var key = TagWord.KeyOf(tag) ?? TagWord.Beginning;
        var (written, part) = (TagWord.WrittenAfter(key), SearchWords.BeginningOf(key));
        var (from, below, end) = (SearchWords.BeginningOf(written), SearchWords.Above(SearchWords.BeginningOf(written)),
            SearchWords.Above(written));
        return NamedAsync(context.WordParts.Where(row => row.Part == part && row.Word == key).Select(row => row.Word)
            .Concat(context.WordParts.Where(row => row.Part.CompareTo(from) >= 0 && row.Part.CompareTo(below) < 0
                && row.Word.CompareTo(written) >= 0 && row.Word.CompareTo(end) < 0).Select(row => row.Word)));
    }

    /// <summary>Those who have one of some words.</summary>
    private async Task<(IQueryable<ContactWordRow> Found, bool IsOnce)> NamedAsync(IQueryable<string> words)
    {
        var named = await words.Take(MostNamed + 1).ToArrayAsync(ct);
        var rows = context.ContactWords.AsNoTracking();
        return named switch
        {
            [var one] => (rows.Where(row => row.Word == one), true),
            { Length: <= MostNamed } => (rows.Where(row => EF.Parameter(named).Contains(row.Word)), false),
            _ => (rows.Where(row => words.Contains(row.Word)), false),
        };
    }

    /// <summary>The words in which it occurs.</summary>
    private IQueryable<string> WordsWith(string searched)
    {
        var from = SearchWords.BeginningOf(searched);
        var below = SearchWords.Above(from);
        var parts = context.WordParts.Where(part => part.Part.CompareTo(from) >= 0 && part.Part.CompareTo(below) < 0);
        if (from.Length < searched.Length) parts = parts.Where(part => part.Word.Contains(searched));
        return parts.Select(part => part.Word);
    }
}
