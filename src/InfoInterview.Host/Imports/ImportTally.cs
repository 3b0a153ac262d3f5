using InfoInterview.Storage;

namespace InfoInterview.Host.Imports;

/// <summary>Adds up what an import does while it runs.</summary>
internal sealed class ImportTally
{
    private readonly List<ImportRow> rows = [];
    private int added;
    private int updated;
    private int unchanged;
    private int skipped;
    private int unreadable;

    public int Saved => added + updated + unchanged;

    public void Add(ImportCounts counts)
    {
        added += counts.Added;
        updated += counts.Updated;
        unchanged += counts.Unchanged;
    }

    public void Add(ImportRow row)
    {
        if (row.IsSkipped) skipped++;
        else unreadable++;
        if (rows.Count < ImportRun.MostRowsListed) rows.Add(row);
    }

    public ImportReport ToReport() => new()
    {
        Added = added, Updated = updated, Unchanged = unchanged, Skipped = skipped, Unreadable = unreadable, Rows = rows,
    };
}
