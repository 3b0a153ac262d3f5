using InfoInterview.Host.Exports;
using InfoInterview.Interchange.Archives;
using InfoInterview.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>Answers a contact who asks what is held about them.</summary>
internal sealed class HeldModel(ArchiveDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public HeldAbout Held { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await desk.AboutAsync(new ContactId(Id), ct) is not { } held) return NotFound();
        Held = held;
        return Page();
    }
}
