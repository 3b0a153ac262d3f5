using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>Takes a transcript of a talk, once somebody says that the other side agreed to it.</summary>
internal sealed class TranscriptModel(TranscriptDesk desk, DeedLog deeds, InterviewStore store, TheDay day, MakeId makeId) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TranscriptInput Written { get; set; } = new();

    public Contact Contact { get; private set; } = null!;

    public InputProblems Problems { get; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        var seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        Written = new TranscriptInput { Id = makeId(), Me = seeker?.Name.Full, Day = LocalText.WriteDate(await day.TodayAsync(ct)) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Written.Id == Guid.Empty) Problems.Add("file", Spoken.Of("The form is incomplete. Load the page again."));
        if (file is null or { Length: 0 }) Problems.Add("file", Spoken.Of("Choose a file first."));
        var text = file is null ? "" : await ReadAsync(file, ct);
        if (!Problems.Any && await desk.KeepAsync(Contact.Id, Written, text, Problems, ct) is [var first, ..] ids)
        {
            this.Say(ids.Count == 1 ? Spoken.Of("Saved. Now say what each line is about.")
                : Spoken.Of($"Saved in {ids.Count} parts. Now say what each line is about."),
                await deeds.DoneAsync(Contact.Id, NextStepKind.WriteNotes, ct));
            return Redirect($"/notes/{first}");
        }

        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, new ContactId(Id), ct) is not { } stored) return false;
        Contact = stored.Contact;
        return true;
    }

    private static async Task<string> ReadAsync(IFormFile file, CancellationToken ct)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(ct);
    }
}
