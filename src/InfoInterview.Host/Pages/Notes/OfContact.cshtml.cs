using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Ui;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>The notes of the talks with one contact, and a box for a new one.</summary>
internal sealed class OfContactModel(NoteWriting writing, DeedLog deeds) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public NoteInput Written { get; set; } = new();

    public ContactNotesView View { get; private set; } = null!;

    public NoteBox Box { get; private set; } = null!;

    public InputProblems Problems { get; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await writing.ReadAsync(new ContactId(Id), ct) is not { } view) return NotFound();
        View = view;
        Box = new NoteBox { Input = view.Blank, Problems = Problems };
        return Page();
    }

    public async Task<IActionResult> OnPostWriteAsync(CancellationToken ct)
    {
        if (await writing.ReadAsync(new ContactId(Id), ct) is not { } view) return NotFound();
        View = view;
        switch (await writing.SaveAsync(Written, view.Contact.Id, Problems, ct))
        {
            case KeepOutcome<InterviewNote>.Saved:
                this.Say(Spoken.Of("Saved. Now say what each line is about."), await deeds.DoneAsync(view.Contact.Id, NextStepKind.WriteNotes, ct));
                return Redirect($"/notes/{Written.Id:D}");
            case KeepOutcome<InterviewNote>.Stale stale:
                return Again(StatusCodes.Status409Conflict, Written with { Version = stale.Current.Version }, stale.Current.Value);
            case null:
                return Again(StatusCodes.Status400BadRequest, Written);
            default:
                return NotFound();
        }
    }

    public Task<IActionResult> OnPostKeepAsync(CancellationToken ct) => writing.KeepAsync(Written, new ContactId(Id), ct);

    /// <summary>The page once more with what was typed.</summary>
    private PageResult Again(int status, NoteInput typed, InterviewNote? meanwhile = null)
    {
        ModelState.Clear();
        Response.StatusCode = status;
        Box = new NoteBox { Input = typed, Problems = Problems, SavedMeanwhile = meanwhile };
        return Page();
    }
}
