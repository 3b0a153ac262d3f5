using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Imports;

/// <summary>Reads a file as it comes in and commits it in batches, so that a sudden end loses at most the batch in hand.</summary>
internal sealed class ImportRun(InterviewStore store, ImportStore imports, MakeId makeId, IClock clock, HostSettings settings)
{
    /// <summary>Contacts in one transaction.</summary>
    public const int BatchSize = 250;

    private const int LongestName = 200;

    /// <summary>Unused rows that a report lists; the others are counted.</summary>
    public const int MostRowsListed = 5_000;

    /// <summary>The usual options, with what the seeker said before of headers like that of the file.</summary>
    public ContactImportOptions Options =>
        new() { NewId = () => new ContactId(makeId()), MaxProblems = MostRowsListed, Remembered = RememberedAsync };

    /// <exception cref="ImportTooLargeException">The file is larger than the setting allows.</exception>
    public async Task<ImportReport> RunAsync(Stream file, string? name, ContactImportOptions options, IProgress<ImportProgress>? progress,
        CancellationToken ct)
    {
        var import = new ImportId(makeId());
        await imports.BeginAsync(TheSeeker.Id, import, Source(name), clock.GetCurrentInstant(), ct);
        await using var limited = new LimitedStream(file, settings.MaxImportBytes);
        var tally = new ImportTally();
        try
        {
            await SaveAsync(ContactImport.ReadAsync(limited, options, bytesRead: null, ct), import, tally, () =>
                progress?.Report(new() { BytesRead = limited.BytesRead, Saved = tally.Saved }), ct);
        }
        catch (ImportTooLargeException tooLarge) when (tally.Saved > 0)
        {
            throw tooLarge.After(tally.Saved);
        }
        finally
        {
            await limited.DrainAsync(ct);
        }

        var news = await imports.ListNewsAsync(TheSeeker.Id, ct);
        return tally.ToReport() with { Import = import.Value, News = news.Count(one => one.Import == import) };
    }

    /// <summary>The invented people, for looking around.</summary>
    public async Task<ImportReport> RunSampleAsync(CancellationToken ct)
    {
        await using var file = SampleContacts.Open();
        return await RunAsync(file, Spoken.Of("The invented sample"), Options, progress: null, ct);
    }

    private async ValueTask<ValueList<ColumnChoice>> RememberedAsync(string headerKey, CancellationToken ct) =>
        await imports.FindColumnsAsync(TheSeeker.Id, headerKey, ct);

    /// <summary>What an import is kept under whose file has no name; <see cref="ImportText.SourceOf"/> says it to people.</summary>
    public const string Unnamed = "A file";

    /// <summary>The last part of a path, on one line.</summary>
    private static string Source(string? name)
    {
        var last = string.Concat((name ?? "").Split('/', '\\')[^1].Where(letter => !char.IsControl(letter))).Trim();
        return last.Length == 0 ? Unnamed : last[..Math.Min(last.Length, LongestName)];
    }

    private async Task SaveAsync(IAsyncEnumerable<ImportItem> items, ImportId import, ImportTally tally, Action saved,
        CancellationToken ct)
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
            tally.Add(await store.ImportAsync(TheSeeker.Id, batch, import, ct));
            batch.Clear();
            saved();
        }
    }
}
