using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>All contacts by name, with a search.</summary>
internal sealed class IndexModel(InterviewStore store) : PageModel
{
    public string? Search { get; private set; }

    public ContactPage Found { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] string? q, [FromQuery(Name = "page")] int at, CancellationToken ct)
    {
        Search = q?.Trim() is { Length: > 0 } search ? search[..Math.Min(search.Length, InputLimits.Line)] : null;
        var page = Paging.Clamp(at);
        Found = await store.ListContactsAsync(TheSeeker.Id, Search, Paging.SkipFor(page), InputLimits.PageSize, ct);
        Paging = new Paging { Page = page, Total = Found.Total, Address = Search is null ? "/contacts" : $"/contacts?q={Uri.EscapeDataString(Search)}" };
    }
}
