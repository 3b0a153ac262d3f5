using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>Every record that cannot be read, as it stands, with the way to erase it.</summary>
internal sealed class UnreadableModel(UnreadableStore store) : PageModel
{
    public IReadOnlyList<UnreadableRecord> Records { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Records = await store.ListAsync(TheSeeker.Id, ct);

    public async Task<IActionResult> OnPostAsync(
        [FromForm] UnreadableKind kind, [FromForm] Guid id, [FromForm] long version, CancellationToken ct)
    {
        var record = new UnreadableRecord { Kind = kind, Id = id, Contact = null, Version = version, Text = "" };
        if (await store.EraseAsync(TheSeeker.Id, record, ct)) this.Say(Spoken.Of("Erased."));
        else this.SayTrouble(Spoken.Of("That was not erased: it has changed, or it can be read again."));
        return Redirect("/unreadable");
    }

    public static string NameOf(UnreadableKind kind) => kind switch
    {
        UnreadableKind.Seeker => Spoken.Of("What you said about yourself"),
        UnreadableKind.Contact => "A contact",
        UnreadableKind.Note => "A note",
        UnreadableKind.Theme => "A theme",
        UnreadableKind.Plan => Spoken.Of("The plan of a talk"),
        UnreadableKind.Draft => Spoken.Of("The draft of a message"),
        UnreadableKind.Sent => Spoken.Of("A message that you sent"),
        UnreadableKind.Received => Spoken.Of("An answer that came in"),
        _ => Spoken.Of("Something to do"),
    };
}
