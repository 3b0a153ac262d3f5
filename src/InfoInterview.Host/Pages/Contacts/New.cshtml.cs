using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>Adds somebody by hand.</summary>
internal sealed class NewModel(ContactDesk desk, InterviewStore store, MakeId makeId) : PageModel
{
    [BindProperty]
    public ContactInput Details { get; set; } = new();

    /// <summary>Made with the page, so that a form sent twice adds one person.</summary>
    [BindProperty]
    public Guid NewId { get; set; }

    /// <summary>Who named them; empty when nobody did.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid From { get; set; }

    /// <summary>Who that is; <c>null</c> when nobody did, or they are not here any more.</summary>
    public Contact? Referrer { get; private set; }

    public InputProblems Problems { get; } = new();

    /// <summary>The person who is there already; <c>null</c> when nobody is.</summary>
    public Contact? Known { get; private set; }

    /// <summary>An empty form, or one with what is known of somebody who was named.</summary>
    public async Task OnGetAsync([FromQuery] string? name, [FromQuery] string? email, CancellationToken ct)
    {
        NewId = makeId();
        await FindReferrerAsync(ct);
        Details = new ContactInput { Name = Short(name), Email = Short(email), Organization = null };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await FindReferrerAsync(ct);
        if (NewId == Guid.Empty) Problems.Add("newId", Spoken.Of("The form is incomplete. Load the page again."));
        if (Details.Read(new ContactId(NewId), known: null, Problems) is not { } contact) return Again(StatusCodes.Status400BadRequest);
        if (Referrer is { } referrer) contact = contact with { ReferredBy = referrer.Id };
        switch (await desk.SaveAsync(contact, version: 0, ct))
        {
            case SaveOutcome.Saved:
                this.Say(Spoken.Of($"{contact.Name.Full} is among your contacts."));
                return Redirect($"/contacts/{NewId:D}");
            case SaveOutcome.Stale stale when stale.Current.Contact.Id.Value == NewId:
                return Redirect($"/contacts/{NewId:D}");
            case SaveOutcome.Stale stale:
                Known = stale.Current.Contact;
                return Again(StatusCodes.Status409Conflict);
            case SaveOutcome.Blocked blocked:
                Problems.Add("name", Spoken.Of($"This person is not entered again: {blocked.Why}."));
                return Again(StatusCodes.Status409Conflict);
            default:
                Problems.Add("you", Spoken.Of("First say who you are."));
                return Again(StatusCodes.Status409Conflict);
        }
    }

    private async Task FindReferrerAsync(CancellationToken ct) =>
        Referrer = From == Guid.Empty ? null : (await store.FindContactAsync(TheSeeker.Id, new ContactId(From), ct))?.Contact;

    private static string? Short(string? text) => text?.Trim() is { Length: > 0 and <= InputLimits.Line } line ? line : null;

    private PageResult Again(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
