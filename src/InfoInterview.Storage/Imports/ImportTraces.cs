using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Imports;

/// <summary>
/// What imports have kept of people who are erased or have become one with others, inside one transaction: it goes, and with it the way
/// back.
/// </summary>
internal sealed class ImportTraces(InterviewContext context, CancellationToken ct)
{
    private IQueryable<ImportedRow> Rows => context.Set<ImportedRow>();

    /// <summary>Forgets what was done to these contacts.</summary>
    public Task ForgetAsync(IReadOnlyCollection<Guid> contacts) => Rows.Where(row => EF.Parameter(contacts).Contains(row.Contact))
        .ExecuteDeleteAsync(ct);

    /// <summary>Forgets somebody, and in records from before that name them, their name.</summary>
    /// <param name="erased">Who is erased.</param>
    /// <param name="needles">What a record that names them holds.</param>
    /// <param name="without">A record without them.</param>
    /// <param name="isName">Whether a text is their name.</param>
    public async Task ForgetAsync(Contact erased, IReadOnlyCollection<string> needles, Func<Contact, Contact> without, Predicate<string> isName)
    {
        await ForgetAsync(erased.FormerIds.Add(erased.Id).Select(id => id.Value).ToArray());
        foreach (var row in await Rows.Where(row => row.Before != null).ToListAsync(ct))
        {
            if (!needles.Any(needle => row.Before!.Contains(needle, StringComparison.OrdinalIgnoreCase))) continue;
            if (Documents.TryReadContact(row.Before!) is not { } before) context.Remove(row);
            else if (without(before) is var cleaned && cleaned != before) row.Before = ContactJson.Write(cleaned);
        }

        foreach (var import in await context.Set<ImportEntryRow>().ToListAsync(ct))
        {
            // A card from a phone is called as the one on it.
            if (isName(Path.GetFileNameWithoutExtension(import.Source))) import.Source = Path.GetExtension(import.Source);
        }
    }
}
