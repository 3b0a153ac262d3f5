using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Ui;

/// <summary>Asks before something is done that cannot come back.</summary>
internal static class Asking
{
    /// <summary>Whether the question was answered with yes.</summary>
    public static bool IsSure(this PageModel page) => string.Equals(page.Request.Form[SureQuestion.Name], "yes", StringComparison.Ordinal);

    /// <summary>Asks on a page of its own; the form comes back with the answer.</summary>
    public static IActionResult Ask(this PageModel page, string title, string text, string button, string back)
    {
        var request = page.Request;
        var question = new SureQuestion
        {
            Title = title,
            Text = text,
            Button = button,
            Address = $"{request.Path}{request.QueryString}",
            Back = back,
            Fields = request.Form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal))
                .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal),
        };
        page.TempData[SureQuestion.Name] = question.Write();
        return new RedirectResult("/sure");
    }
}
