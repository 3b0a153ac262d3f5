using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Samples;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Today;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>What can be done today, like with like, and the buttons that stand beside a step anywhere.</summary>
internal sealed class TodayModel(TodayDesk today, StepDesk desk, DraftDesk drafts, SampleDesk sample, TheDay day) : PageModel
{
    /// <summary>With whom.</summary>
    [BindProperty]
    public Guid Contact { get; set; }

    /// <summary>Which step.</summary>
    [BindProperty]
    public string? Step { get; set; }

    /// <summary>Until which day it is put off.</summary>
    [BindProperty]
    public string? Until { get; set; }

    /// <summary>The fingerprint of the message that was read.</summary>
    [BindProperty]
    public string? Read { get; set; }

    /// <summary>Whether the button stood on the page of the contact, to go back to.</summary>
    [BindProperty]
    public bool FromContact { get; set; }

    /// <summary>What was said beside a step that is done.</summary>
    [BindProperty]
    public StepDetails Details { get; set; } = new();

    public TodayView View { get; private set; } = null!;

    private ContactId ContactId => new(Contact);

    private string Key => Step ?? "";

    public async Task OnGetAsync(CancellationToken ct) =>
        View = (await today.ReadAsync(ct)) with { HasSample = await sample.IsThereAsync(ct) };

    public async Task<IActionResult> OnPostDoneAsync(CancellationToken ct) => Back(await desk.DoneAsync(ContactId, Key, Details, ct));

    public async Task<IActionResult> OnPostPutOffAsync(CancellationToken ct)
    {
        var from = await day.TodayAsync(ct);
        return LocalText.ReadDate(Until) is { } until && until > from && DateBounds.Holds(until)
            ? Back(await desk.PutOffAsync(ContactId, Key, until, ct))
            : Back(new StepOutcome { Said = Spoken.Of("Not put off: choose a day after today, and before the year 2200.") });
    }

    public async Task<IActionResult> OnPostLeaveOutAsync(CancellationToken ct) => Back(await desk.LeaveOutAsync(ContactId, Key, ct));

    public async Task<IActionResult> OnPostApproveAsync(CancellationToken ct) => Back(await desk.ApproveAsync(ContactId, Key, Read, ct));

    /// <summary>The message as a file for a mail program, when it is the one that was approved.</summary>
    public async Task<IActionResult> OnPostEmlAsync(CancellationToken ct)
    {
        if (await desk.ApprovedAsync(ContactId, Key,
            ct) is not { } letter) return Back(new StepOutcome { Said = Spoken.Of("It was not opened: what is sent is what was approved. Read and approve it once more.") });
        var id = letter.Draft is { } draft ? SendingDesk.MessageIdOf(draft, letter.Engagement.Seeker) : null;
        return File(MessageFile.Write(letter.Message, await drafts.ThreadAsync(ContactId, ct), id), MessageFile.ContentType,
            MessageFile.NameFor(letter.Message));
    }

    private RedirectResult Back(StepOutcome outcome)
    {
        if (outcome.IsDone) this.Say(outcome.Said, outcome.Undo);
        else this.SayTrouble(outcome.Said);

        // What was typed beside the step stands there again.
        TempData[StepDetails.Typed] = outcome.IsDone ? null
            : new[] { $"{Contact:D} {Key}", Details.Times is { Length: <= InputLimits.Paragraph } times ? times : "",
                Until is { Length: <= InputLimits.Line } until ? until : "" };
        return Redirect(FromContact ? $"/contacts/{Contact:D}" : "/");
    }
}
