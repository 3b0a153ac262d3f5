using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Imports;

/// <summary>Reads a file as it comes in and commits it in batches, so that a sudden end loses at most the batch in hand.</summary>
internal sealed class ImportRun(InterviewStore store, MakeId makeId, HostSettings settings)
{
    /// <summary>Contacts in one transaction.</summary>
    public const int BatchSize = 250;

    /// <summary>Unused rows that a report lists; the others are counted.</summary>
    public const int MostRowsListed = 5_000;

    /// <exception cref="ImportTooLargeException">The file is larger than the setting allows.</exception>
    public async Task<ImportReport> RunAsync(Stream file, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        await using var limited = new LimitedStream(file, settings.MaxImportBytes);
        var tally = new ImportTally();
        try
        {
            var options = new ContactImportOptions { NewId = () => new ContactId(makeId()), MaxProblems = MostRowsListed };
            await SaveAsync(ContactImport.ReadAsync(limited, options, bytesRead: null, ct), tally, () => progress?.Report(new() { BytesRead = limited.BytesRead, Saved = tally.Saved }), ct);
        }
        finally
        {
            await limited.DrainAsync(ct);
        }

        return tally.ToReport();
    }

    /// <summary>The invented people, for looking around.</summary>
    public async Task<ImportReport> RunSampleAsync(CancellationToken ct)
    {
        await using var file = SampleContacts.Open();
        return await RunAsync(file, progress: null, ct);
    }

    private async Task SaveAsync(IAsyncEnumerable<ImportItem> items, ImportTally tally, Action saved, CancellationToken ct)
    {
        var batch = new List<Contact>(BatchSize);
        await foreach (var item in items.WithCancellation(ct))
        {
            switch (item)
            {
                case ImportItem.Person person: batch.Add(person.Contact); break;
                case ImportItem.Problem problem: tally.Add(problem); break;
                case ImportItem.Skipped skipped: tally.Add(skipped); break;
            }

            if (batch.Count == BatchSize) await CommitAsync();
        }

        if (batch.Count > 0) await CommitAsync();

        async Task CommitAsync()
        {
            tally.Add(await store.ImportAsync(TheSeeker.Id, batch, ct));
            batch.Clear();
            saved();
        }
    }
}
