using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// Finds contacts by their words, inside one transaction. Only the index of words is read, and the records of the page that is shown.
/// </summary>
internal sealed class ContactSearch(InterviewContext context, CancellationToken ct)
{
    /// <param name="words">What must occur in them; at least one.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to give.</param>
    public async Task<ContactPage> FindAsync(IReadOnlyList<string> words, int skip, int take)
    {
        var hits = Matching(words).Select(row => new { row.SortName, row.Contact }).Distinct();
        var total = await hits.CountAsync(ct);
        var ids = await hits.OrderBy(hit => hit.SortName).ThenBy(hit => hit.Contact).Skip(skip).Take(take).Select(hit => hit.Contact)
            .ToListAsync(ct);
        var rows = await context.Contacts.AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, ct);
        return new ContactPage { Items = ids.Select(id => rows[id].ToStored()).ToValueList(), Total = total };
    }

    /// <summary>The words of the contacts in which all of them occur.</summary>
    /// <param name="words">What must occur in them; at least one.</param>
    public IQueryable<ContactWordRow> Matching(IReadOnlyList<string> words)
    {
        // The longest is likely to be the rarest.
        var ordered = words.OrderByDescending(word => word.Length).Select(Having).ToList();
        return ordered.Skip(1).Aggregate(ordered[0], (first, more) =>
            first.Where(row => more.Select(other => other.Contact).Contains(row.Contact)));
    }

    private IQueryable<ContactWordRow> Having(string searched)
    {
        var from = SearchWords.BeginningOf(searched);
        var below = SearchWords.Above(from);
        var parts = context.WordParts.Where(part => part.Part.CompareTo(from) >= 0 && part.Part.CompareTo(below) < 0);
        if (from.Length < searched.Length) parts = parts.Where(part => part.Word.Contains(searched));
        var words = parts.Select(part => part.Word).Distinct();
        return context.ContactWords.AsNoTracking().Where(row => words.Contains(row.Word));
    }
}
