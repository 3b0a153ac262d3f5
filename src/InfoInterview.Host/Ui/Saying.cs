using InfoInterview.Host.Steps;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Ui;

/// <summary>Sentences that the next page shows once.</summary>
internal static class Saying
{
    /// <summary>The name of what takes it back.</summary>
    public const string Undo = "Undo";

    public static void Say(this PageModel page, string text) => page.TempData["Said"] = text;

    /// <summary>The same, with what takes it back.</summary>
    public static void Say(this PageModel page, string text, UndoOffer? undo)
    {
        page.Say(text);
        if (undo is not null) page.TempData[Undo] = undo.Write();
    }
}
