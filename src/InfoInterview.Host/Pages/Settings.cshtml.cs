using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>What is kept of the seeker besides their contacts.</summary>
internal sealed class SettingsModel(SettingStore settings) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    public ValueList<KeyValuePair<string, long>> Kept { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Kept = await settings.ListSettingsAsync(TheSeeker.Id, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!KeptSetting.IsName(Name) || !await settings.DeleteSettingAsync(TheSeeker.Id, Name!, ct)) return NotFound();
        this.Say($"Deleted: {WordsOf(Name!)}.");
        return Redirect("/settings");
    }

    public static string WordsOf(string name) => name switch
    {
        KeptSetting.Skills => "What you have of skills",
        KeptSetting.Calendar => "Your calendar",
        KeptSetting.CalendarFeed => "The address from which your calendar is read",
        KeptSetting.Decisions => "What you believe of the paths that you weigh",
        KeptSetting.PeopleToAsk => "Who came to mind of whom you could ask",
        _ => name,
    };
}
