using InfoInterview.Host.Imports;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Imports;

/// <summary>Asks about what imports told that is news; only a person makes a fact of it.</summary>
internal sealed class NewsModel(NewsDesk desk) : PageModel
{
    [BindProperty]
    public Guid Import { get; set; }

    [BindProperty]
    public Guid Contact { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public ValueList<ImportNews> News { get; private set; }

    public string? Trouble { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => News = await desk.ListAsync(ct);

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct)
    {
        if (Words is { Length: > InputLimits.Line }) Trouble = Spoken.Of($"At most {InputLimits.Line} characters, please.");
        else Trouble = await desk.ConfirmAsync(new ImportId(Import), new ContactId(Contact), Words, ct);
        if (Trouble is null)
        {
            this.Say(Spoken.Of("Noted."));
            return Redirect("/import/news");
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        News = await desk.ListAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostDismissAsync(CancellationToken ct)
    {
        await desk.DismissAsync(new ImportId(Import), new ContactId(Contact), ct);
        return Redirect("/import/news");
    }
}
