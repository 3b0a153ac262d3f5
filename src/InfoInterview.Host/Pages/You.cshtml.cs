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

    /// <summary>The version that the form shows; 0 when nobody has said who they are.</summary>
    [BindProperty]
    public long Version { get; set; }

    public bool IsNew { get; private set; }

    /// <summary>What another window says instead; <c>null</c> when none does.</summary>
    public IReadOnlyList<string>? ChangedMeanwhile { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var known = await store.FindStoredSeekerAsync(TheSeeker.Id, ct);
        IsNew = known is null;
        Version = known?.Version ?? 0;
        if (known is not null) You = SeekerInput.Of(known.Value);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var known = await store.FindStoredSeekerAsync(TheSeeker.Id, ct);
        IsNew = known is null;
        if (You.Read(Problems) is not { } seeker)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        switch (await store.SaveSeekerAsync(TheSeeker.Id.Programme, seeker, IsNew ? 0 : Version, ct))
        {
            case KeepOutcome<Seeker>.Stale { Current: var current }:
                (Version, ChangedMeanwhile) = (current.Version, Differences(SeekerInput.Of(current.Value)));
                ModelState.Clear();
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            default:
                this.Say(IsNew ? $"Welcome, {seeker.Name.Full}. Next: bring your contacts." : "Saved.");
                return Redirect(IsNew ? "/import" : "/you");
        }
    }

    private List<string> Differences(SeekerInput stands) => [.. new (string Name, string? Stands, string? Typed)[]
    {
        ("Your name", stands.Name, You.Name), ("Time zone", stands.Zone, You.Zone), ("What you are", stands.Status, You.Status),
        ("School or employer", stands.Affiliation, You.Affiliation), ("Field of interest", stands.Field, You.Field),
        ("E-mail", stands.Email, You.Email), ("Goals", stands.Goals, You.Goals), ("Phone", stands.Phone, You.Phone),
            ("Profile link", stands.ProfileLink, You.ProfileLink),
    }.Where(part => !string.Equals(part.Stands ?? "", part.Typed?.Trim() ?? "", StringComparison.Ordinal))
        .Select(part => $"{part.Name}: stands now as {part.Stands ?? "nothing"}")];
}
