using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace InfoInterview.Host.Pages.Imports;

/// <summary>Says what undoing an import does; the button does it.</summary>
internal sealed class UndoModel(ImportStore imports, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public StoredImport Import { get; private set; } = null!;

    public ImportUndo Undo { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await imports.ListAsync(TheSeeker.Id, clock.GetCurrentInstant(), ct)).FirstOrDefault(one => one.Id.Value == Id) is not { } import) return NotFound();
        if (await imports.PreviewUndoAsync(TheSeeker.Id, import.Id, clock.GetCurrentInstant(), ct) is not { } undo) return NotFound();
        (Import, Undo) = (import, undo);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await imports.UndoAsync(TheSeeker.Id, new ImportId(Id), clock.GetCurrentInstant(), ct) is not { } undo) return NotFound();
        var gone = Spoken.Count(undo.Removed, "1 contact", $"{undo.Removed} contacts");
        var restored = Spoken.Count(undo.Restored, "1 contact", $"{undo.Restored} contacts");
        this.Say(undo.KeptCount == 0
            ? Spoken.Of($"Undone: {gone} gone, {restored} as before.")
            : Spoken.Of($"Undone: {gone} gone, {restored} as before, {undo.KeptCount} stayed."));
        return Redirect("/import");
    }
}
