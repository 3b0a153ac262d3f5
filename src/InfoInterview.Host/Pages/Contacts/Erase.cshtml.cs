using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>Says what erasing somebody does; the button does it.</summary>
internal sealed class EraseModel(InterviewStore store, TheDay day) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Contact Contact { get; private set; } = null!;

    public Erasure Erasure { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, new ContactId(Id), ct) is not { } stored) return NotFound();
        if (await store.PreviewErasureAsync(TheSeeker.Id, stored.Contact.Id, await day.TodayAsync(ct), ct) is not { } erasure) return NotFound();
        (Contact, Erasure) = (stored.Contact, erasure);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await store.EraseContactAsync(TheSeeker.Id, new ContactId(Id), await day.TodayAsync(ct), ct) is null) return NotFound();
        this.Say(store.IsForgetting
            ? Spoken.Of("Erased. A later import will leave them out. Another program is reading the data just now; what its log still "
                + "holds of them is overwritten as soon as it has finished.")
            : Spoken.Of("Erased. A later import will leave them out."));
        return Redirect("/contacts");
    }
}
