using InfoInterview.Host.Problems;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>What went wrong, and the way back.</summary>
internal sealed class ProblemModel : PageModel
{
    public ProblemText Text { get; private set; } = null!;

    public string Detail { get; private set; } = "";

    public void OnGet()
    {
        if (Response.StatusCode < StatusCodes.Status400BadRequest) Response.StatusCode = StatusCodes.Status404NotFound;
        Text = ProblemText.For(Response.StatusCode);
        Detail = HttpContext.RefusalDetail() ?? Text.Detail;
    }
}
