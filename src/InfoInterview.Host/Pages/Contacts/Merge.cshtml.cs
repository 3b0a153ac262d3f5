using InfoInterview.Host.Duplicates;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>What would become of some contacts if they became one; the button makes it so.</summary>
internal sealed class MergeModel(MergeDesk desk) : PageModel
{
    /// <summary>The contacts.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid[]? Ids { get; set; }

    /// <summary>The contact whose values win where they differ.</summary>
    [BindProperty(SupportsGet = true, Name = "first")]
    public Guid? First { get; set; }

    /// <summary>The versions that the page has shown, in the order of <see cref="Ids"/>.</summary>
    [BindProperty(Name = "version")]
    public long[]? Versions { get; set; }

    public IReadOnlyList<StoredContact> Records { get; private set; } = [];

    public MergePreview Preview { get; private set; } = null!;

    /// <summary>Why nothing was merged; <c>null</c> when nothing was tried.</summary>
    public string? Refusal { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(StatusCodes.Status200OK, refusal: null, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await desk.FindAsync(Ids, ct) is not { } records) return NotFound();
        if (Versions is null || !records.Select(record => record.Version).SequenceEqual(Versions)) return await ChangedAsync(ct);
        switch (await desk.MergeAsync(records, First, ct))
        {
            case MergeOutcome.Merged merged:
                this.Say(Spoken.Of($"{merged.Contact.Contact.Name.Full} is one contact now."));
                return Redirect($"/contacts/{merged.Contact.Contact.Id.Value:D}");
            case MergeOutcome.HistoriesClash clash:
                return await ShowAsync(StatusCodes.Status409Conflict, clash.FactRefusal.Reason, ct);
            case MergeOutcome.Stale:
                return await ChangedAsync(ct);
            default:
                return NotFound();
        }
    }

    private Task<IActionResult> ChangedAsync(CancellationToken ct) =>
        ShowAsync(StatusCodes.Status409Conflict, Spoken.Of("One of them was changed while your page was open. Here is how they stand now."), ct);

    private async Task<IActionResult> ShowAsync(int status, string? refusal, CancellationToken ct)
    {
        if (await desk.FindAsync(Ids, ct) is not { } records) return NotFound();
        ModelState.Clear();
        (Records, Refusal) = (records, refusal);
        Preview = MergeDesk.Preview(records, First);
        Response.StatusCode = status;
        return Page();
    }
}
