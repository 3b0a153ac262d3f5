using InfoInterview.Host.Inputs;
using InfoInterview.Host.Post;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>The messages that were sent from here, and what became of each.</summary>
internal sealed class OutboxModel(OutboxDesk outbox, InterviewStore store) : PageModel
{
    private readonly Dictionary<ContactId, string> names = [];

    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public string? Word { get; set; }

    public IReadOnlyList<OutboxItem> Items { get; private set; } = [];

    public bool CanSend { get; private set; }

    public string NameOf(ContactId contact) => names.GetValueOrDefault(contact, "");

    public async Task OnGetAsync(CancellationToken ct)
    {
        Items = await outbox.ListAsync(contact: null, ct);
        CanSend = await outbox.CanSendAsync(ct);
        foreach (var contact in Items.Select(item => item.Contact).Distinct())
        {
            if (await store.FindContactAsync(TheSeeker.Id, contact, ct) is { } known) names[contact] = known.Contact.Name.Full;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Words.Read<OutboxWord>("say", Word, new InputProblems()) is not { } word) return BadRequest();
        if (await outbox.SayAsync(Key, word, ct) is { } problem) this.SayTrouble(Spoken.Known(problem));
        else if (await outbox.FindAsync(Key, ct) is { IsSentWithTrouble: true, Why: var why }) this.SayTrouble(Spoken.Known(why));
        else this.Say(word switch
        {
            OutboxWord.Withdraw => Spoken.Of("It stays here and is not sent."),
            OutboxWord.Arrived => Spoken.Of("Recorded as sent."),
            OutboxWord.NotArrived => Spoken.Of("Noted. You can try it again, or send it another way."),
            _ => Spoken.Of("It is in the outbox again."),
        });
        return Redirect("/outbox");
    }
}
