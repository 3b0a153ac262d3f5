using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Notes;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>All notes, with a search by words, theme, person and days.</summary>
internal sealed class IndexModel(NotebookStore notebooks) : PageModel
{
    public NoteQuestion Question { get; private set; } = null!;

    public NoteHits Found { get; private set; } = null!;

    public IReadOnlyList<NoteHit> Shown { get; private set; } = [];

    public IReadOnlyList<Theme> Themes { get; private set; } = [];

    public int NotesInAll { get; private set; }

    public Paging Paging { get; private set; } = null!;

    public InputProblems Problems { get; } = new();

    public async Task OnGetAsync(
        [FromQuery] string? q, [FromQuery] Guid? theme, [FromQuery] string? person, [FromQuery] string? from, [FromQuery] string? to, [FromQuery(Name = "page")] int at, CancellationToken ct)
    {
        ModelState.Clear();
        var notebook = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        var page = Math.Min(Paging.Clamp(at), (notebook.Notes.Count / InputLimits.PageSize) + 1);
        Question = NoteQuestion.Of(q, theme, person, from, to);
        Found = NoteSearch.Over(notebook.Notes).Find(Question.Read(page, Problems));
        Shown = Found.Notes.Skip(Paging.SkipFor(page)).ToList();
        Themes = notebook.Themes.OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ToList();
        NotesInAll = notebook.Notes.Count;
        Paging = new Paging { Page = page, Total = Found.Total, Address = Question.Address };
    }
}
