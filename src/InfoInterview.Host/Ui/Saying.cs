using InfoInterview.Host.Steps;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Ui;

/// <summary>Sentences that the next page shows once.</summary>
internal static class Saying
{
    /// <summary>The name of what takes it back.</summary>
    public const string Undo = "Undo";

    /// <summary>The name under which it waits that a sentence tells of trouble.</summary>
    public const string Trouble = "Trouble";

    public static void Say(this PageModel page, string text) => page.Say(text, undo: null);

    /// <summary>The same, with what takes it back.</summary>
    public static void Say(this PageModel page, string text, UndoOffer? undo)
    {
        page.TempData["Said"] = text;
        page.TempData[Undo] = undo?.Write();
        page.TempData.Remove(Trouble);
    }

    /// <summary>Says why something was not done.</summary>
    public static void SayTrouble(this PageModel page, string text)
    {
        page.Say(text);
        page.TempData[Trouble] = "yes";
    }
}
