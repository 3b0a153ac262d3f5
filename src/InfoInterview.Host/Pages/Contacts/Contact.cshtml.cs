using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Ui;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>One contact: who they are, the request to them, what happened and what comes next.</summary>
internal sealed class ContactModel(ContactDesk desk, OutreachComposer composer, MessageReviewer reviewer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public AskInput Ask { get; set; } = new();

    [BindProperty]
    public ContactInput Details { get; set; } = new();

    [BindProperty]
    public long DetailsVersion { get; set; }

    [BindProperty]
    public HappeningInput Happened { get; set; } = new();

    [BindProperty]
    public MessageInput Message { get; set; } = new();

    [BindProperty]
    public DoNotContactReason? SilenceReason { get; set; }

    public ContactView View { get; private set; } = null!;

    public InputProblems Problems { get; } = new();

    public MessageReview? Review { get; private set; }

    public OutreachMessage? Reviewed { get; private set; }

    /// <summary>The contact as another page saved it meanwhile; <c>null</c> when nobody did.</summary>
    public IReadOnlyList<Difference>? ChangedMeanwhile { get; private set; }

    /// <summary>Whether something was recorded on another page meanwhile.</summary>
    public bool RecordedMeanwhile { get; private set; }

    /// <summary>Why something cannot have happened; <c>null</c> when it can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Once the request is out, it moves out of the way.</summary>
    public bool IsMessageOpen => View.Stage == Engagements.Stage.Preparing || Request.Query.ContainsKey("Ask.Topic") || (Request.HasFormContentType && Request.Form.ContainsKey("Message.Body"));

    public bool AreDetailsOpen => View.Stage == Engagements.Stage.Preparing || ChangedMeanwhile is not null || Problems.Any;

    private ContactId ContactId => new(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ShowAsync(ct);

    public async Task<IActionResult> OnPostDetailsAsync(CancellationToken ct)
    {
        if (await desk.ReadAsync(ContactId, ct) is not { } known) return NotFound();
        if (Details.Read(ContactId, known.Contact, Problems) is not { } contact) return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        switch (await desk.SaveAsync(contact, DetailsVersion, ct))
        {
            case SaveOutcome.Saved:
                this.Say("Saved.");
                return Redirect($"/contacts/{Id:D}");
            case SaveOutcome.Stale stale:
                ChangedMeanwhile = Difference.Between(ContactInput.Of(stale.Current.Contact), Details);
                return await AgainAsync(StatusCodes.Status409Conflict, ct);
            default:
                return NotFound();
        }
    }

    public async Task<IActionResult> OnPostHappenedAsync(CancellationToken ct)
    {
        if (await desk.ReadAsync(ContactId, ct) is not { } known) return NotFound();
        if (Happened.Read(known.SeekerZone, desk.Now, Problems) is not { } fact) return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        switch (await desk.RecordAsync(ContactId, Happened.Version, fact, ct))
        {
            case AppendOutcome.Appended or AppendOutcome.AlreadyThere:
                this.Say($"Recorded: {HappeningText.Of(fact)}.");
                return Redirect($"/contacts/{Id:D}");
            case AppendOutcome.Refused refused:
                Refusal = refused.FactRefusal.Reason;
                return await AgainAsync(StatusCodes.Status409Conflict, ct);
            case AppendOutcome.Stale:
                RecordedMeanwhile = true;
                return await AgainAsync(StatusCodes.Status409Conflict, ct);
            default:
                return NotFound();
        }
    }

    public async Task<IActionResult> OnPostSilenceAsync(CancellationToken ct)
    {
        if (SilenceReason is not (DoNotContactReason.Asked or DoNotContactReason.DeclinedForGood or DoNotContactReason.Complaint)) return BadRequest();
        if (await desk.SilenceAsync(ContactId, SilenceReason.Value, ct) is SaveOutcome.NotFound) return NotFound();
        this.Say("Noted. They are not written to again.");
        return Redirect($"/contacts/{Id:D}");
    }

    public async Task<IActionResult> OnPostReviewAsync(CancellationToken ct) => await AgainAsync(StatusCodes.Status200OK, ct);

    public async Task<IActionResult> OnPostEmlAsync(CancellationToken ct)
    {
        if (await desk.ReadAsync(ContactId, ct) is not { } known) return NotFound();
        if (Message.Read(known.Contact, Problems) is not { } message) return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        return File(MessageFile.Write(known.Seeker, known.Contact, message), MessageFile.ContentType, MessageFile.NameFor(known.Contact));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (await desk.ReadAsync(ContactId, ct) is not { } view) return NotFound();
        View = view;
        Details = ContactInput.Of(view.Contact);
        DetailsVersion = view.Stored.Version;
        Happened = new HappeningInput
        {
            When = view.LocalNow, WhenShown = view.LocalNow, Key = view.Key, Version = view.Engagement.Version, Seen = view.Seen,
            MeetingZone = (view.Contact.Zone ?? view.Seeker.Zone).Id, MeetingMinutes = Ask.Minutes ?? Outreach.Ask.UsualMinutes,
        };
        Compose();
        return Page();
    }

    /// <summary>The page once more with what was typed in one form, and everything else as it now stands.</summary>
    private async Task<IActionResult> AgainAsync(int status, CancellationToken ct)
    {
        var (details, happened, message) = (Details, Happened, Message);
        if (await ShowAsync(ct) is not PageResult page) return NotFound();
        ModelState.Clear();
        Response.StatusCode = status;
        if (details.Name is not null) Details = details;
        if (happened.Key is not null) Happened = happened with { Version = View.Engagement.Version };
        if (message.Body is not null || message.Subject is not null) Check(message);
        return page;
    }

    private void Compose()
    {
        var ask = Ask with { Topic = Ask.Topic ?? AskInput.TopicFor(View.Seeker, View.Contact), Minutes = Ask.Minutes ?? Outreach.Ask.UsualMinutes };
        Ask = ask;
        if (ask.Topic is null) return;
        var problems = new InputProblems();
        if (ask.Read(problems) is not { } read)
        {
            Problems.AddAll(problems);
            return;
        }

        var draft = composer.Compose(View.Seeker, View.Contact, read);
        Message = new MessageInput { Subject = draft.Subject, Body = draft.Body };
        (Reviewed, Review) = (draft.Message, draft.Review);
    }

    private void Check(MessageInput typed)
    {
        Message = typed;
        (Reviewed, Review) = (null, null);
        if (typed.Read(View.Contact, Problems) is not { } message) return;
        (Reviewed, Review) = (message, reviewer.Review(message));
    }
}
