using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
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

    /// <summary>The version that the form shows; 0 for somebody new.</summary>
    [BindProperty]
    public long Version { get; set; }

    /// <summary>What stands, where it cannot be read any more.</summary>
    public string? Unreadable { get; private set; }

    /// <summary>Whether somebody else has saved since the form was shown.</summary>
    public bool IsStale { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await LookAsync(ct) is not { Unreadable: null } known) return;
        You = SeekerInput.Of(known.Value);
        Version = known.Version;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        if (You.Read(Problems) is not { } seeker)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (await store.SaveSeekerAsync(TheSeeker.Id.Programme, seeker, Version, ct) is not KeepOutcome<Seeker>.Saved)
        {
            // What was typed stays in the form; saving again writes it over what stands, now that it is known to be there.
            Response.StatusCode = StatusCodes.Status409Conflict;
            IsStale = true;
            Version = (await store.FindStoredSeekerAsync(TheSeeker.Id, ct))?.Version ?? 0;
            ModelState.Remove(nameof(Version));
            return Page();
        }

        this.Say(IsNew ? $"Welcome, {seeker.Name.Full}. Next: bring your contacts." : "Saved.");
        return Redirect(IsNew ? "/import" : "/you");
    }

    private async Task<Stored<Seeker>?> LookAsync(CancellationToken ct)
    {
        var known = await store.FindStoredSeekerAsync(TheSeeker.Id, ct);
        IsNew = known is null;
        Unreadable = known?.Unreadable;
        if (known is { Unreadable: not null } && HttpMethods.IsGet(Request.Method)) Version = known.Version;
        return known;
    }
}
