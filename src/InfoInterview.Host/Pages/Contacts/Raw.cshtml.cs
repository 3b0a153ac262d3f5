using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>A record as it stands, where it cannot be read any more.</summary>
internal sealed class RawModel(InterviewStore store) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Text { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, new ContactId(Id), ct) is not { } stored) return NotFound();
        if (stored.Unreadable is not { } text) return Redirect($"/contacts/{Id:D}");
        Text = text;
        return Page();
    }
}
