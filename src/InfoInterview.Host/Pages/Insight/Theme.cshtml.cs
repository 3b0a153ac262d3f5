using InfoInterview.Host.Insights;
using InfoInterview.Notes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Insight;

/// <summary>Who said a theme, in their words.</summary>
internal sealed class ThemeModel(InsightDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public InsightView View { get; private set; } = null!;

    public ThemeSummary Summary { get; private set; } = null!;

    public IEnumerable<Interviewee> Silent => View.Synthesis.People.Where(person => Summary.CellOf(person) is null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        View = await desk.ReadAsync(ct);
        if (View.Synthesis.Themes.FirstOrDefault(theme => theme.Theme.Id.Value == Id) is not { } summary) return NotFound();
        Summary = summary;
        return Page();
    }
}
