using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// Gives the contacts of an older database their words and who named them, in the transaction of its upgrade; the context sees
/// everybody's rows.
/// </summary>
internal sealed class WordFill(InterviewContext context, Func<RowTable, IEnumerable<object?[]>, Task> add, CancellationToken ct)
{
    private const int AtATime = 500;

    /// <summary>Whether the next upgrade is the one with the tables of words.</summary>
    public static bool IsDue(IEnumerable<string> applied) =>
        !applied.Any(migration => migration.EndsWith("_SearchAndLikeness", StringComparison.Ordinal));

    public async Task RunAsync()
    {
        var askers = await context.Seekers.IgnoreQueryFilters().Select(row => new { row.Programme, row.Id }).ToListAsync(ct);
        foreach (var asker in askers)
        {
            var contacts = context.Contacts.IgnoreQueryFilters().AsNoTracking()
                .Where(row => row.Programme == asker.Programme && row.Owner == asker.Id).OrderBy(row => row.Id);
            await FillAsync(asker.Programme, asker.Id, contacts);
        }
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
}
