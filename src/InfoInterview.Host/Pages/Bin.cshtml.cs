using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace InfoInterview.Host.Pages;

/// <summary>Deleted contacts, to be brought back.</summary>
internal sealed class BinModel(BinStore bin, InterviewStore store, IDateTimeZoneProvider zones, IClock clock) : PageModel
{
    [BindProperty]
    public Guid Contact { get; set; }

    public ValueList<BinnedContact> Binned { get; private set; }

    /// <summary>Where the seeker lives, whose days these are.</summary>
    public DateTimeZone Zone { get; private set; } = DateTimeZone.Utc;

    /// <summary>What lies there with somebody; what there is none of is not named.</summary>
    public static string KeptWith(ErasureExtent extent)
    {
        string[] parts =
        [
            extent.Facts == 0 ? "" : Spoken.Count(extent.Facts, "1 entry", $"{extent.Facts} entries"),
            extent.Notes == 0 ? "" : Spoken.Count(extent.Notes, "1 note", $"{extent.Notes} notes"),
            extent.Plans == 0 ? "" : Spoken.Count(extent.Plans, "1 plan", $"{extent.Plans} plans"),
            extent.Actions == 0 ? "" : Spoken.Count(extent.Actions, "1 thing to do", $"{extent.Actions} things to do"),
            extent.Texts == 0 ? "" : Spoken.Count(extent.Texts, "1 text", $"{extent.Texts} texts"),
            extent.Files == 0 ? "" : Spoken.Count(extent.Files, "1 file", $"{extent.Files} files"),
            extent.Beside == 0 ? ""
                : Spoken.Count(extent.Beside, "1 entry of outbox and proposals", $"{extent.Beside} entries of outbox and proposals"),
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0)) is { Length: > 0 } kept ? kept : Spoken.Of("only who they are");
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Zone = (await store.FindSeekerAsync(TheSeeker.Id, ct))?.Zone.In(zones) ?? DateTimeZone.Utc;
        Binned = await bin.ListAsync(TheSeeker.Id, clock.GetCurrentInstant(), ct);
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken ct)
    {
        if (await bin.DeleteContactAsync(TheSeeker.Id, new ContactId(Contact), clock.GetCurrentInstant(),
            ct) is not { } binned) return NotFound();
        this.Say(Spoken.Of($"{binned.Contact.Name.Full} is in the bin, and can be brought back for {BinnedContact.Days} days."));
        return Redirect("/bin");
    }

    public async Task<IActionResult> OnPostBringBackAsync(CancellationToken ct)
    {
        switch (await bin.BringBackAsync(TheSeeker.Id, new ContactId(Contact), clock.GetCurrentInstant(), ct))
        {
            case KeepOutcome<Contact>.Saved { Current.Value: var contact }:
                this.Say(Spoken.Of($"{contact.Name.Full} is back, with everything."));
                return Redirect($"/contacts/{Contact:D}");
            case KeepOutcome<Contact>.Refused refused:
                this.SayTrouble(refused.Reason);
                return Redirect("/bin");
            default:
                return NotFound();
        }
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct)
    {
        var one = (await bin.ListAsync(TheSeeker.Id, clock.GetCurrentInstant(), ct)).FirstOrDefault(known =>
            known.Contact.Id.Value == Contact);
        if (one is not null && !this.IsSure()) return this.Ask(Spoken.Of($"Delete {one.Contact.Name.Full} for good?"),
            Spoken.Of("Everything that is kept about them is deleted: the history, the notes, the texts and the files. "
                + "It cannot be brought back."),
                Spoken.Of("Delete for good"), "/bin");
        if (!await bin.DropAsync(TheSeeker.Id, new ContactId(Contact), ct)) return NotFound();
        this.Say(Spoken.Of("Deleted for good."));
        return Redirect("/bin");
    }
}
