using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Ui;

/// <summary>Sentences that the next page shows once.</summary>
internal static class Saying
{
    public static void Say(this PageModel page, string text) => page.TempData["Said"] = text;
}
