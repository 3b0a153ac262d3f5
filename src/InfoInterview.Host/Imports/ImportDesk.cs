using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Imports;

/// <summary>Looks at files before they are imported, and imports them as they were looked at.</summary>
internal sealed class ImportDesk(InterviewStore store, ImportStore imports, ImportRun run, ImportDrop drop)
{
    /// <summary>What importing the file would give.</summary>
    /// <param name="id">The file.</param>
    /// <param name="choices">What was said of its columns; <c>null</c> leaves it to their names and to what was said before.</param>
    /// <param name="codePage">In what it is read; <c>null</c> leaves it to the file.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<ImportLook> LookAsync(Guid id, ValueList<ColumnChoice>? choices, int? codePage, CancellationToken ct)
    {
        var options = Options(choices, codePage);
        await using var first = drop.Open(id);
        var preview = await ContactImport.PreviewAsync(first, options, bytesRead: null, ct);
        var trial = new ImportTrial();
        if (preview.Count > 0)
        {
            await using var second = drop.Open(id);
            await TryAsync(second, options, trial, ct);
        }

        return new ImportLook { Preview = preview, Counts = trial.Counts, CodePage = codePage };
    }

    /// <summary>Imports the file as it was looked at, and remembers what was said of its columns.</summary>
    public async Task<ImportReport> ImportAsync(Guid id, ValueList<ColumnChoice> choices, string? headerKey, int? codePage,
        CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(headerKey)) await imports.RememberColumnsAsync(TheSeeker.Id, headerKey, choices, ct);
        var name = drop.NameOf(id);
        await using (var file = drop.Open(id))
        {
            var report = await run.RunAsync(file, name, Options(choices, codePage), progress: null, ct);
            drop.Remove(id);
            return report;
        }
    }

    /// <summary>What was chosen, or what was remembered where nothing was.</summary>
    private ContactImportOptions Options(ValueList<ColumnChoice>? choices, int? codePage) => choices is { } said
        ? run.Options with { Columns = said, Remembered = null, CodePage = codePage }
        : run.Options with { CodePage = codePage };

    private async Task TryAsync(Stream file, ContactImportOptions options, ImportTrial trial, CancellationToken ct)
    {
        var batch = new List<Contact>(ImportRun.BatchSize);
        await foreach (var item in ContactImport.ReadAsync(file, options, bytesRead: null, ct))
        {
            if (item is not ImportItem.Person person) continue;
            batch.Add(person.Contact);
            if (batch.Count < ImportRun.BatchSize) continue;
            await store.TryImportAsync(TheSeeker.Id, batch, trial, ct);
            batch.Clear();
        }

        if (batch.Count > 0) await store.TryImportAsync(TheSeeker.Id, batch, trial, ct);
    }
}
