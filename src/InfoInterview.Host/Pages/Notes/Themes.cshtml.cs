using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Notes;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>The seeker's themes: what they are called, where they belong, and which are one.</summary>
internal sealed class ThemesModel(ThemeDesk desk, NotebookStore notebooks, MakeId makeId) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid Parent { get; set; }

    /// <summary>The theme that stays.</summary>
    [BindProperty]
    public Guid Into { get; set; }

    public IReadOnlyList<Stored<Theme>> Themes { get; private set; } = [];

    /// <summary>How many lines bear each theme.</summary>
    public IReadOnlyDictionary<ThemeId, int> Lines { get; private set; } = new Dictionary<ThemeId, int>();

    /// <summary>Made with the page, so that a form sent twice makes one theme.</summary>
    public Guid NewId { get; private set; }

    public InputProblems Problems { get; } = new();

    public string? Refusal { get; private set; }

    /// <summary>Whether a name was typed that is not kept yet: for that theme, or for a new one.</summary>
    public bool IsTyped(Guid theme) => (Problems.Any || Refusal is not null) && Id == theme && IsSaving;

    public bool IsNewTyped => (Problems.Any || Refusal is not null) && IsSaving && Find(Id) is null;

    private bool IsSaving => string.Equals(Request.Query["handler"], "Save", StringComparison.OrdinalIgnoreCase);

    public Task OnGetAsync(CancellationToken ct) => ReadAsync(ct);

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken ct)
    {
        var parent = Parent == Guid.Empty ? (ThemeId?)null : new ThemeId(Parent);
        if (await desk.SaveAsync(new ThemeId(Id), Name, parent, Version, Problems, ct) is { } outcome)
            return await AnswerAsync(outcome, Spoken.Of("Saved."), ct);
        await ReadAsync(ct);
        return Bad(StatusCodes.Status400BadRequest);
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (Find(Id) is { } theme && !this.IsSure()) return this.Ask(Spoken.Of($"Delete the theme “{theme.Value.Name}”?"),
            Spoken.Count(
                Lines.GetValueOrDefault(theme.Value.Id),
                "It is removed from every line that has it (1 line now), and cannot be brought back. The notes stay.",
                $"It is removed from every line that has it ({Lines.GetValueOrDefault(theme.Value.Id)} lines now), "
                    + $"and cannot be brought back. The notes stay."),
            Spoken.Of("Delete the theme for good"), "/themes");
        return await AnswerAsync(await desk.DeleteAsync(new ThemeId(Id), Version, ct), Spoken.Of("The theme is deleted; the notes stay."), ct);
    }

    public async Task<IActionResult> OnPostMergeAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (Id != Into && Find(Id) is { } theme && Find(Into) is { } into && !this.IsSure())
            return this.Ask(Spoken.Of($"Make “{theme.Value.Name}” part of “{into.Value.Name}”?"),
                Spoken.Of($"Every line with the theme “{theme.Value.Name}” gets “{into.Value.Name}” instead, "
                    + $"and “{theme.Value.Name}” is gone. That cannot be undone."),
                Spoken.Of("Merge the themes"), "/themes");
        if (await desk.MergeAsync(new ThemeId(Id), new ThemeId(Into), Version, ct) is { } merged)
            return await AnswerAsync(merged.Outcome, Spoken.Of($"“{merged.Gone.Name}” is part of “{merged.Stays.Name}” now."), ct);
        Problems.Add("into", Spoken.Of("Choose another theme that stays."));
        return Bad(StatusCodes.Status400BadRequest);
    }

    private Stored<Theme>? Find(Guid id) => Themes.FirstOrDefault(theme => theme.Value.Id.Value == id);

    private async Task<IActionResult> AnswerAsync(KeepOutcome<Theme> outcome, string said, CancellationToken ct)
    {
        switch (outcome)
        {
            case KeepOutcome<Theme>.Saved or KeepOutcome<Theme>.Deleted:
                this.Say(said);
                return Redirect("/themes");
            case KeepOutcome<Theme>.Refused refused:
                Refusal = refused.Reason;
                break;
            case KeepOutcome<Theme>.Stale:
                Refusal = Spoken.Of("The theme was changed on another page. Here is how it stands now.");
                break;
            default:
                Refusal = Spoken.Of("The theme is not there any more.");
                break;
        }

        await ReadAsync(ct);
        return Bad(StatusCodes.Status409Conflict);
    }

    private PageResult Bad(int status)
    {
        Response.StatusCode = status;
        return Page();
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        ModelState.Clear();
        Themes = await desk.ListAsync(ct);
        Lines = ThemeDesk.LinesOf(await notebooks.FindNotebookAsync(TheSeeker.Id, ct));
        NewId = makeId();
    }
}
