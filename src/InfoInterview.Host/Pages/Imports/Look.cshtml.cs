using InfoInterview.Host.Imports;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Interchange.Contacts;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Imports;

/// <summary>Shows what a file would bring, takes what a person says of its columns, and imports it.</summary>
internal sealed class LookModel(ImportDesk desk, ImportDrop drop, ImportReports reports, InterviewStore store) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? HeaderKey { get; set; }

    [BindProperty]
    public int? CodePage { get; set; }

    [BindProperty]
    public List<string?> Names { get; set; } = [];

    [BindProperty]
    public List<ColumnMeaning> ByName { get; set; } = [];

    [BindProperty]
    public List<ColumnMeaning> Meanings { get; set; } = [];

    public ImportLook Look { get; private set; } = null!;

    private bool IsGone => drop.NameOf(Id) is null;

    private int? KnownPage => CodePage is { } page && CodePageReading.Known.Any(known => known.CodePage == page) ? page : null;

    /// <summary>What a person said otherwise than the names do.</summary>
    private ValueList<ColumnChoice> Said => Enumerable.Range(0, Math.Min(Names.Count, Math.Min(ByName.Count, Meanings.Count)))
        .Where(i => !string.IsNullOrEmpty(Names[i]) && Meanings[i] != ByName[i] && Enum.IsDefined(Meanings[i])
            && Meanings[i] != ColumnMeaning.Own)
        .Select(i => new ColumnChoice { Name = Names[i]!, Meaning = Meanings[i] })
        .ToValueList();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (IsGone) return Gone();
        Look = await desk.LookAsync(Id, choices: null, codePage: null, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken ct)
    {
        if (IsGone) return Gone();
        Look = await desk.LookAsync(Id, Said, KnownPage, ct);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostImportAsync(CancellationToken ct)
    {
        if (IsGone) return Gone();
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is null) return Redirect("/import");
        return Redirect($"/import?report={reports.Keep(await desk.ImportAsync(Id, Said, HeaderKey, KnownPage, ct)):D}");
    }

    public IActionResult OnPostLeave()
    {
        if (!IsGone) drop.Remove(Id);
        this.Say(Spoken.Of("Nothing was imported."));
        return Redirect("/import");
    }

    private RedirectResult Gone()
    {
        this.Say(Spoken.Of("That file is not kept any more. Choose it again."));
        return Redirect("/import");
    }
}
