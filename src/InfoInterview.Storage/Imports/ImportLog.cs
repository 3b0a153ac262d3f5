using InfoInterview.Interchange.Contacts;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Imports;

/// <summary>Writes down what one import does to each contact, in the transaction in which it is done.</summary>
internal sealed class ImportLog(InterviewContext context, ImportId import, CancellationToken ct)
{
    private readonly Dictionary<Guid, ImportedRow> rows = [];
    private readonly List<ImportedRow> newRows = [];

    /// <summary>What is to be added once the batch is through; what was written before is saved with the transaction.</summary>
    public IReadOnlyCollection<ImportedRow> NewRows => newRows;

    /// <summary>Reads what earlier batches of the import did to these contacts.</summary>
    public async Task OpenAsync(IReadOnlyCollection<Guid> contacts)
    {
        if (!await context.Set<ImportEntryRow>().AnyAsync(row => row.Id == import.Value, ct))
            throw new InvalidOperationException("The import is unknown; begin it before importing contacts.");
        var known = context.Set<ImportedRow>().Where(row => row.Import == import.Value && EF.Parameter(contacts).Contains(row.Contact));
        foreach (var row in await known.ToListAsync(ct)) rows[row.Contact] = row;
    }

    public void Added(ContactRow contact, IEnumerable<string> keys) => Add(new ImportedRow
    {
        Programme = context.AskingProgramme,
        Owner = context.AskingSeeker,
        Import = import.Value,
        Contact = contact.Id,
        IsNew = true,
        VersionBefore = 0,
        Version = contact.Version,
        Keys = string.Join('\n', keys),
    });

    /// <summary>Notes what a known contact has taken from the import.</summary>
    /// <param name="contact">The contact as it stands now.</param>
    /// <param name="before">The record before; <c>null</c> when it stayed the same.</param>
    /// <param name="keys">The keys that were nobody's before.</param>
    /// <param name="news">What changed in their life.</param>
    public void Merged(ContactRow contact, string? before, IReadOnlyCollection<string> keys, ValueList<ContactChange> news)
    {
        if (before is null && keys.Count == 0) return;
        if (!rows.TryGetValue(contact.Id, out var row))
        {
            Add(row = new ImportedRow
            {
                Programme = context.AskingProgramme,
                Owner = context.AskingSeeker,
                Import = import.Value,
                Contact = contact.Id,
                IsNew = false,
                Before = before,
                VersionBefore = before is null ? contact.Version : contact.Version - 1,
                Version = contact.Version,
            });
        }
        else if (!row.IsNew)
        {
            row.Before ??= before;
        }

        row.Version = contact.Version;
        if (keys.Count > 0) row.Keys = row.Keys.Length == 0 ? string.Join('\n', keys) : $"{row.Keys}\n{string.Join('\n', keys)}";
        if (!news.IsEmpty && !row.IsNew) row.News = ImportDocuments.Write(news);
    }

    private void Add(ImportedRow row)
    {
        rows[row.Contact] = row;
        newRows.Add(row);
    }
}
