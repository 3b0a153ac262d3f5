using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>Who one is.</summary>
internal sealed class YouModel(InterviewStore store) : PageModel
{
    [BindProperty]
    public SeekerInput You { get; set; } = new();

    public InputProblems Problems { get; } = new();

    public bool IsNew { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        IsNew = seeker is null;
        if (seeker is not null) You = SeekerInput.Of(seeker);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        IsNew = await store.FindSeekerAsync(TheSeeker.Id, ct) is null;
        if (You.Read(Problems) is not { } seeker)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await store.SaveSeekerAsync(TheSeeker.Id.Programme, seeker, ct);
        this.Say(IsNew ? $"Welcome, {seeker.Name.Full}. Next: bring your contacts." : "Saved.");
        return Redirect(IsNew ? "/import" : "/you");
    }
}
