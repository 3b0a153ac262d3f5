using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// Gives the contacts of an older database the words by which they are found now, and who named them, in the transaction of its upgrade;
/// the context sees everybody's rows.
/// </summary>
internal sealed class WordFill(InterviewContext context, Func<RowTable, IEnumerable<object?[]>, Task> add, CancellationToken ct)
{
    private const int AtATime = 500;

    /// <summary>Whether the words are not yet made as they are made now.</summary>
    public static async Task<bool> IsDueAsync(InterviewContext context, CancellationToken ct) =>
        !await context.Marks.AnyAsync(mark => mark.Name == MarkRow.Words, ct);

    public async Task RunAsync()
    {
        await context.ContactWords.IgnoreQueryFilters().ExecuteDeleteAsync(ct);
        await context.WordParts.IgnoreQueryFilters().ExecuteDeleteAsync(ct);
        var askers = await context.Seekers.IgnoreQueryFilters().Select(row => new { row.Programme, row.Id }).ToListAsync(ct);
        foreach (var asker in askers)
        {
            var contacts = context.Contacts.IgnoreQueryFilters().AsNoTracking()
                .Where(row => row.Programme == asker.Programme && row.Owner == asker.Id).OrderBy(row => row.Id);
            await FillAsync(asker.Programme, asker.Id, contacts);
        }

        context.Marks.Add(new MarkRow { Name = MarkRow.Words, Value = "" });
        await context.SaveChangesAsync(ct);
    }

    private async Task FillAsync(Guid programme, Guid owner, IQueryable<ContactRow> contacts)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var (parts, words) = (RowTable.Of<WordPartRow>(context), RowTable.Of<ContactWordRow>(context));
        var last = Guid.Empty;
        while (true)
        {
            var after = last;
            var page = await contacts.Where(row => row.Id.CompareTo(after) > 0).Take(AtATime).ToListAsync(ct);
            if (page.Count == 0) return;
            if (await RenewAsync(contacts, page)) page = await contacts.Where(row =>
                row.Id.CompareTo(after) > 0).Take(AtATime).ToListAsync(ct);
            var rows = ContactIndex.WordsOf(page);
            var fresh = rows.Select(row => row.Word).Where(known.Add).ToList();
            await add(parts, fresh.SelectMany(word => SearchWords.PartsOf(word).Select(part => parts.ValuesOf(new WordPartRow
            {
                Programme = programme,
                Owner = owner,
                Part = part,
                Word = word
            }))));
            await add(words, rows.Select(words.ValuesOf));
            foreach (var contact in page)
            {
                if (Documents.TryReadContact(contact.Document)?.ReferredBy is not { } referrer) continue;
                await contacts.Where(row => row.Id == contact.Id)
                    .ExecuteUpdateAsync(one => one.SetProperty(row => row.ReferredBy, (Guid?)referrer.Value), ct);
            }

            last = page[^1].Id;
        }
    }

    /// <summary>Writes down what they are found by now; whether any were found by something else.</summary>
    private async Task<bool> RenewAsync(IQueryable<ContactRow> contacts, List<ContactRow> page)
    {
        var isAny = false;
        foreach (var contact in page)
        {
            var text = contact.FoundBy();
            if (string.Equals(text, contact.SearchText, StringComparison.Ordinal)) continue;
            isAny = true;
            await contacts.Where(row => row.Id == contact.Id).ExecuteUpdateAsync(one => one.SetProperty(row => row.SearchText, text), ct);
        }

        return isAny;
    }
}
