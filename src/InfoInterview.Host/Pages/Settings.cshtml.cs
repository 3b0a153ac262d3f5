using InfoInterview.Host.Post;
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
        if (!KeptSetting.IsName(Name) || await settings.FindVersionAsync(TheSeeker.Id, Name!, ct) == 0) return NotFound();
        if (!this.IsSure()) return this.Ask($"Delete: {WordsOf(Name!)}?", GoesWith(Name!), "Delete it for good", "/settings");
        if (Name is KeptSetting.Calendar) await settings.DeleteSettingAsync(TheSeeker.Id, KeptSetting.CalendarFeed, ct);
        if (!await settings.DeleteSettingAsync(TheSeeker.Id, Name!, ct)) return NotFound();
        this.Say($"Deleted: {WordsOf(Name!)}.");
        return Redirect("/settings");
    }

    private static string GoesWith(string name) => name switch
    {
        KeptSetting.Skills => "Every skill that you wrote down goes, with what shows it. It does not come back; take it along first.",
        KeptSetting.Calendar => "Your busy times go, and so does the address from which they are read. You can bring the file once more.",
        KeptSetting.CalendarFeed => "The address goes, and nothing new is read. The calendar that was read last stays.",
        KeptSetting.Decisions => "All paths go, with every belief, experiment and decision. They do not come back; take them along first.",
        MailAccount.Setting => "The account and its password go from here, and what waits in the outbox is stopped.",
        SubscriptionDesk.Setting => "The address stops working wherever it is subscribed.",
        DigestSettings.Setting => "You are not reminded by mail any more.",
        KeptSetting.PeopleToAsk => "Everybody who came to mind goes. They do not come back; take the list along first.",
        _ => "It does not come back; take it along first.",
    };

    public static string WordsOf(string name) => name switch
    {
        KeptSetting.Skills => "What you have of skills",
        KeptSetting.Calendar => "Your calendar",
        KeptSetting.CalendarFeed => "The address from which your calendar is read",
        KeptSetting.Decisions => "What you believe of the paths that you weigh",
        MailAccount.Setting => "Your mail account",
        SubscriptionDesk.Setting => "The address of your talks and steps, for your calendar",
        DigestSettings.Setting => "Whether you are reminded by mail",
        KeptSetting.PeopleToAsk => "Who came to mind of whom you could ask",
        _ => name,
    };
}
