using InfoInterview.Host.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>Asks before something goes that cannot come back; the button does it.</summary>
internal sealed class SureModel : PageModel
{
    public SureQuestion Question { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (SureQuestion.Read(TempData.Peek(SureQuestion.Name) as string) is not { } question) return Redirect("/");
        Question = question;
        return Page();
    }
}
