using InfoInterview.Host.Post;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace InfoInterview.Host.Pages;

/// <summary>What is kept of the seeker besides their contacts.</summary>
internal sealed class SettingsModel(SettingStore settings, LanguageSetting languages, InterviewStore store, IDateTimeZoneProvider zones)
    : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What is kept, with the day on which it was changed last where the seeker lives.</summary>
    public IReadOnlyList<(string Name, LocalDate Changed)> Kept { get; private set; } = [];

    [BindProperty]
    public string? Language { get; set; }

    /// <summary>The language that was chosen for the pages; <c>null</c> to go by the browser.</summary>
    public PageLanguage? Chosen { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var zone = (await store.FindSeekerAsync(TheSeeker.Id, ct))?.Zone.In(zones) ?? DateTimeZone.Utc;
        var kept = new List<(string, LocalDate)>();
        foreach (var (name, _) in await settings.ListSettingsAsync(TheSeeker.Id, ct))
        {
            if (await settings.FindSettingAsync(TheSeeker.Id, name, ct) is { Value.ChangedAt: var at })
                kept.Add((name, at.InZone(zone).Date));
        }

        Kept = kept;
        Chosen = await languages.FindAsync(ct);
    }

    public async Task<IActionResult> OnPostLanguageAsync(CancellationToken ct)
    {
        var chosen = PageLanguage.Find(Language);
        if (!string.IsNullOrEmpty(Language) && chosen is null)
        {
            this.SayTrouble(Spoken.Of("Choose one of what is offered."));
            return Redirect("/settings");
        }

        if (!await languages.ChooseAsync(chosen, ct))
        {
            this.SayTrouble(Spoken.Of("Say first who you are; then it can be kept."));
            return Redirect("/settings");
        }

        Spoken.Turn(chosen ?? PageLanguage.For(Request.Headers.AcceptLanguage!));
        this.Say(Spoken.Of("The pages speak English now."));
        return Redirect("/settings");
    }

    /// <summary>A language as those who read it call it.</summary>
    public static string OwnNameOf(PageLanguage language) => language == PageLanguage.German ? "Deutsch" : "English";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!KeptSetting.IsName(Name) || await settings.FindVersionAsync(TheSeeker.Id, Name!, ct) == 0) return NotFound();
        if (!this.IsSure()) return this.Ask(Spoken.Of($"Delete: {WordsOf(Name!)}?"), GoesWith(Name!), Spoken.Of("Delete it for good"), "/settings");
        if (Name is KeptSetting.Calendar) await settings.DeleteSettingAsync(TheSeeker.Id, KeptSetting.CalendarFeed, ct);
        if (!await settings.DeleteSettingAsync(TheSeeker.Id, Name!, ct)) return NotFound();
        this.Say(Spoken.Of($"Deleted: {WordsOf(Name!)}."));
        return Redirect("/settings");
    }

    private static string GoesWith(string name) => name switch
    {
        KeptSetting.Skills => Spoken.Of(
            "Every skill you wrote down is deleted, with what shows it. It cannot be brought back; download it first."),
        KeptSetting.Calendar => Spoken.Of("Your busy times are deleted, and so is the address they are read from. You can add the file again."),
        KeptSetting.CalendarFeed => Spoken.Of("The address is deleted, and nothing new is read. The calendar that was read last stays."),
        KeptSetting.Decisions => Spoken.Of(
            "All paths are deleted, with every belief, experiment and decision. They cannot be brought back; download them first."),
        LanguageSetting.Name => Spoken.Of("The pages use the language of your browser again."),
        MailAccount.Setting => Spoken.Of("The account and its password are deleted here, and messages waiting in the outbox are stopped."),
        SubscriptionDesk.Setting => Spoken.Of("The address stops working in every calendar that uses it."),
        DigestSettings.Setting => Spoken.Of("You are not reminded by mail any more."),
        KeptSetting.PeopleToAsk => Spoken.Of("Everybody who came to mind is deleted. They cannot be brought back; download the list first."),
        _ => Spoken.Of("It cannot be brought back; download it first."),
    };

    public static string WordsOf(string name) => name switch
    {
        KeptSetting.Skills => Spoken.Of("Your skills"),
        KeptSetting.Calendar => Spoken.Of("Your calendar"),
        KeptSetting.CalendarFeed => Spoken.Of("The address from which your calendar is read"),
        KeptSetting.Decisions => Spoken.Of("What you believe about your paths"),
        LanguageSetting.Name => Spoken.Of("The language of the pages"),
        MailAccount.Setting => Spoken.Of("Your mail account"),
        SubscriptionDesk.Setting => Spoken.Of("The address of your talks and steps, for your calendar"),
        DigestSettings.Setting => Spoken.Of("Whether you are reminded by mail"),
        KeptSetting.PeopleToAsk => Spoken.Of("People who came to mind"),
        _ => name,
    };
}
