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

    /// <summary>What stands, where it cannot be read any more.</summary>
    public string? Unreadable { get; private set; }

    /// <summary>What another window says instead; <c>null</c> when none does.</summary>
    public IReadOnlyList<string>? ChangedMeanwhile { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await LookAsync(ct) is not { } known) return;
        Version = known.Version;
        if (known.Unreadable is null) You = SeekerInput.Of(known.Value);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        if (You.Read(Problems) is not { } seeker)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (await store.SaveSeekerAsync(TheSeeker.Id.Programme, seeker, IsNew ? 0 : Version, ct) is KeepOutcome<Seeker>.Stale { Current: var current })
        {
            // What was typed stays in the form; saving again writes it over what stands, now that it is known to be there.
            Response.StatusCode = StatusCodes.Status409Conflict;
            (Version, ChangedMeanwhile) = (current.Version, current.Unreadable is null ? Differences(SeekerInput.Of(current.Value)) : []);
            ModelState.Clear();
            return Page();
        }

        this.Say(IsNew ? Spoken.Of($"Welcome, {seeker.Name.Full}. Next: add your contacts.") : Spoken.Of("Saved."));
        return Redirect(IsNew ? "/import" : "/you");
    }

    private async Task<Stored<Seeker>?> LookAsync(CancellationToken ct)
    {
        var known = await store.FindStoredSeekerAsync(TheSeeker.Id, ct);
        IsNew = known is null;
        Unreadable = known?.Unreadable;
        return known;
    }

    private List<string> Differences(SeekerInput stands) => [.. new (string Name, string? Stands, string? Typed)[]
    {
        (Spoken.Of("Your name"), stands.Name, You.Name), (Spoken.Of("Time zone"), stands.Zone, You.Zone), (Spoken.Of("What you are"), stands.Status, You.Status),
        (Spoken.Of("School or employer"), stands.Affiliation, You.Affiliation), (Spoken.Of("Field of interest"), stands.Field, You.Field),
        (Spoken.Of("E-mail"), stands.Email, You.Email), (Spoken.Of("Goals"), stands.Goals, You.Goals), (Spoken.Of("Phone"), stands.Phone, You.Phone),
            (Spoken.Of("Profile link"), stands.ProfileLink, You.ProfileLink),
    }.Where(part => !string.Equals(part.Stands ?? "", part.Typed?.Trim() ?? "", StringComparison.Ordinal))
        .Select(part => Spoken.Of($"{part.Name}: stands now as {part.Stands ?? Spoken.Of("nothing")}"))];
}
