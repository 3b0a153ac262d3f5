using InfoInterview.Interchange.Contacts;
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
    private int notListed;
    private int erased;
    private int silent;

    public int Saved => added + updated + unchanged;

    public void Add(ImportCounts counts)
    {
        added += counts.Added;
        updated += counts.Updated;
        unchanged += counts.Unchanged;
        erased += counts.Refused;
        silent += counts.Flagged;
    }

    public void Add(ImportItem.Skipped row)
    {
        skipped++;
        List(new ImportRow { Line = row.Line, What = Spoken.Key("Skipped"), Reason = row.Reason });
    }

    public void Add(ImportItem.Problem problem)
    {
        if (problem.Action is ImportAction.RowLeftOut or ImportAction.Stopped) unreadable++;
        List(new ImportRow { Line = problem.Line, What = WhatBecame(problem.Action), Reason = problem.Message });
    }

    public ImportReport ToReport() => new()
    {
        Added = added,
        Updated = updated,
        Unchanged = unchanged,
        Skipped = skipped,
        Unreadable = unreadable,
        Rows = rows,
        NotListed = notListed,
        Erased = erased,
        Silent = silent,
    };

    private static string WhatBecame(ImportAction action) => action switch
    {
        ImportAction.PersonKept => Spoken.Key("Imported in part"),
        ImportAction.RowLeftOut => Spoken.Key("Unreadable"),
        ImportAction.Stopped => Spoken.Key("Stopped here"),
        _ => Spoken.Key("Note"),
    };

    private void List(ImportRow row)
    {
        if (rows.Count < ImportRun.MostRowsListed) rows.Add(row);
        else notListed++;
    }
}
