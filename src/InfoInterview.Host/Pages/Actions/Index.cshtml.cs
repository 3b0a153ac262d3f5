using InfoInterview.Actions;
using InfoInterview.Host.Actions;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Actions;

/// <summary>The board of what there is to do.</summary>
internal sealed class IndexModel(ActionDesk desk, MakeId makeId) : PageModel
{
    /// <summary>What was typed into the form of one item, or of a new one.</summary>
    [BindProperty]
    public ActionInput Typed { get; set; } = new();

    public ActionBoardView View { get; private set; } = null!;

    /// <summary>An empty form.</summary>
    public ActionInput Blank { get; private set; } = new();

    public InputProblems Problems { get; } = new();

    public string? Refusal { get; private set; }

    /// <summary>The form of an item: what was typed when that could not be kept.</summary>
    public ActionInput InputOf(ActionItem item) => IsTyped(item) ? Typed : ActionInput.Of(item, View.Versions[item.Id]);

    public ActionBox NewBox => new(Blank, View.People, ReferenceEquals(Blank, Typed) ? Problems : new InputProblems(), "new");

    /// <summary>Whether something was typed that is not kept yet, and stands in its form again.</summary>
    private bool isAgain;

    public bool IsTyped(ActionItem item) => isAgain && Typed.Id == item.Id.Value;

    public Task OnGetAsync(CancellationToken ct) => ReadAsync(ct);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct) => await KeepAsync(known: null, ct);

    public async Task<IActionResult> OnPostEditAsync(CancellationToken ct) =>
        await desk.FindAsync(new ActionId(Typed.Id), ct) is { } stored ? await KeepAsync(stored.Value, ct) : await GoneAsync(ct);

    public Task<IActionResult> OnPostDoneAsync(CancellationToken ct) => MoveAsync(item => item.Done(), Spoken.Of("Done."), ct);

    public Task<IActionResult> OnPostDropAsync(CancellationToken ct) => MoveAsync(item => item.Dropped(), Spoken.Of("Dropped."), ct);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken ct) => MoveAsync(item => item.Reopened(), Spoken.Of("It is open again."), ct);

    private async Task<IActionResult> MoveAsync(Func<ActionItem, ActionItem> move, string said, CancellationToken ct) =>
        await desk.FindAsync(new ActionId(Typed.Id), ct) is { } stored ? await AnswerAsync(await desk.SaveAsync(move(stored.Value), Typed.Version, ct), said, ct) : NotFound();

    private async Task<IActionResult> KeepAsync(ActionItem? known, CancellationToken ct)
    {
        if (Typed.Read(known, await desk.ProposedDaysAsync(ct),
            Problems) is not { } item) return await AgainAsync(StatusCodes.Status400BadRequest, isNew: known is null, ct);
        var outcome = await desk.SaveAsync(item, Typed.Version, ct);
        if (outcome is KeepOutcome<ActionItem>.Saved) return await AnswerAsync(outcome, Spoken.Of("Saved."), ct);
        Refusal = outcome is KeepOutcome<ActionItem>.Stale
            ? Spoken.Of("It was changed on another page. Here is how it stands now; what you typed is in its form. "
                + "Save again to put it in the place.")
            : Spoken.Of("It, or the person it is for, is not there any more. What you typed is in the form.");
        // Only what is open has a form of its own on the board.
        if (outcome is not KeepOutcome<ActionItem>.Stale { Current: { Value.State: ActionState.Open, Version: var version } })
            return await AsNewAsync(ct);
        Typed.Version = version;
        return await AgainAsync(StatusCodes.Status409Conflict, isNew: false, ct);
    }

    /// <summary>What was changed is not there any more; the text is offered as something new.</summary>
    private async Task<IActionResult> GoneAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Typed.What)) return NotFound();
        Refusal = Spoken.Of("It is not there any more. What you typed is in the form for something new.");
        return await AsNewAsync(ct);
    }

    private async Task<IActionResult> AsNewAsync(CancellationToken ct)
    {
        (Typed.Id, Typed.Version) = (makeId(), 0);
        return await AgainAsync(StatusCodes.Status409Conflict, isNew: true, ct);
    }

    /// <summary>The page once more with what was typed.</summary>
    private async Task<IActionResult> AgainAsync(int status, bool isNew, CancellationToken ct)
    {
        isAgain = true;
        await ReadAsync(ct);
        if (isNew) Blank = Typed;
        Response.StatusCode = status;
        return Page();
    }

    private async Task<IActionResult> AnswerAsync(KeepOutcome<ActionItem> outcome, string said, CancellationToken ct)
    {
        if (outcome is KeepOutcome<ActionItem>.Saved)
        {
            this.Say(said);
            return Redirect("/actions");
        }

        Refusal = outcome is KeepOutcome<ActionItem>.Stale ? Spoken.Of("It was changed on another page. Here is how it stands now.") : Spoken.Of("It, or the person it is for, is not there any more.");
        await ReadAsync(ct);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        ModelState.Clear();
        View = await desk.ReadAsync(ct);
        Blank = new ActionInput { Id = makeId() };
    }
}
