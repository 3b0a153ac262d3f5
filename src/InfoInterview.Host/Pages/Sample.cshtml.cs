using InfoInterview.Host.Samples;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>The lived-in sample: bring it in, and delete it.</summary>
internal sealed class SampleModel(SampleDesk desk, InterviewStore store) : PageModel
{
    public bool HasSeeker { get; private set; }

    public bool IsThere { get; private set; }

    /// <summary>Whether it was deleted here, and does not come back.</summary>
    public bool WasDeleted { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        HasSeeker = await store.FindSeekerAsync(TheSeeker.Id, ct) is not null;
        IsThere = HasSeeker && await desk.IsThereAsync(ct);
        WasDeleted = HasSeeker && !IsThere && await desk.WasDeletedAsync(ct);
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        if (!await desk.AddAsync(ct))
        {
            this.SayTrouble(Spoken.Of("Nobody came in. Whoever was deleted with the sample before does not come back into the same data."));
            return Redirect("/sample");
        }

        this.Say(Spoken.Of("The twelve are here. Look around; one click deletes them again."));
        return Redirect("/");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        await desk.RemoveAsync(ct);
        this.Say(Spoken.Of("The sample is deleted."));
        return Redirect("/");
    }
}
