using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace InfoInterview.Host.Pages;

/// <summary>Deleted contacts, to be brought back.</summary>
internal sealed class BinModel(BinStore bin, IClock clock) : PageModel
{
    [BindProperty]
    public Guid Contact { get; set; }

    public ValueList<BinnedContact> Binned { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Binned = await bin.ListAsync(TheSeeker.Id, clock.GetCurrentInstant(), ct);

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
            Spoken.Of("Everything that is kept about them goes: the history, the notes, the texts and the files. It does not come back."),
                Spoken.Of("Delete for good"), "/bin");
        if (!await bin.DropAsync(TheSeeker.Id, new ContactId(Contact), ct)) return NotFound();
        this.Say(Spoken.Of("Deleted for good."));
        return Redirect("/bin");
    }
}
