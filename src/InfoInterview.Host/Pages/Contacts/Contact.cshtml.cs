using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Post;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Ui;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>One contact: who they are, the request to them, what happened and what comes next.</summary>
internal sealed partial class ContactModel(ContactDesk desk, WritingDesk writer, MessageReviewer reviewer, DeedLog deeds,
    DraftDesk drafts, SendingDesk sending, ReceivedDesk received, WritingStore written, TalkPoints points, OutboxDesk outbox) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public WritingInput Writing { get; set; } = new();

    /// <summary>The part that was asked for; <c>null</c> for the one that fits the moment.</summary>
    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? AskedTab { get; set; }

    /// <summary>What a step asks to be said, such as <c>talk</c>: that part of the form is open.</summary>
    [BindProperty(SupportsGet = true, Name = "what")]
    public string? What { get; set; }

    [BindProperty]
    public ContactInput Details { get; set; } = new();

    [BindProperty]
    public long DetailsVersion { get; set; }

    [BindProperty]
    public FactInput Happened { get; set; } = new();

    [BindProperty]
    public MessageInput Message { get; set; } = new();

    /// <summary>The entry that is taken back.</summary>
    [BindProperty]
    public string? Taken { get; set; }

    [BindProperty]
    public DoNotContactReason? SilenceReason { get; set; }

    public ContactView View { get; private set; } = null!;

    public InputProblems Problems { get; } = new();

    public MessagePart Part { get; private set; } = null!;

    /// <summary>What was marked in the notes and may be thanked for.</summary>
    public IReadOnlyList<string> Points { get; private set; } = [];

    /// <summary>The message as it stands in the form, with whether it is approved; <c>null</c> when there is none.</summary>
    public Letter? Letter => Part.Text?.Read(Part.Writing.Frame, new InputProblems()) is { } message
        ? LetterDesk.Of(View.Engagement.Engagement, message, Part.Plan, Part.Verdict)
        : null;

    /// <summary>The contact as another page saved it meanwhile; <c>null</c> when nobody did.</summary>
    public IReadOnlyList<Difference>? ChangedMeanwhile { get; private set; }

    /// <summary>Whether something was recorded on another page meanwhile.</summary>
    public bool RecordedMeanwhile { get; private set; }

    /// <summary>Whether the text of the message is kept, and only its record is not.</summary>
    public bool IsTextKept { get; private set; }

    /// <summary>Why something cannot have happened; <c>null</c> when it can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The part that is open: the one that was asked for, or the one of the moment.</summary>
    public string Tab => AskedTab is ContactTabs.Message or ContactTabs.History or ContactTabs.About ? AskedTab
        : Request.Query.Keys.Any(key => key.StartsWith("Writing.", StringComparison.OrdinalIgnoreCase)) ? ContactTabs.Message
        : View.Moment;

    /// <summary>Whether one says something here that no deed has recorded.</summary>
    public bool IsElseOpen => What is not null || RecordedMeanwhile || Answer is not null || Happened.What is not null
        || Problems.All.Any(pair => pair.Key is not "answerText") || !View.IsWaitingForAnswer && View.Steps.Any(line => line.Step.Kind is NextStepKind.RecordTalk or NextStepKind.DecideReply);

    private ContactId ContactId => new(Id);

    /// <summary>Whether the form about the contact was posted: then it comes back as it was typed, under the version that it was filled
    /// from.</summary>
    private bool areDetailsTyped;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await desk.IsUnreadableAsync(ContactId, ct)
        ? Redirect($"/contacts/{Id:D}/raw") : await ShowAsync(ct);

    public async Task<IActionResult> OnPostDetailsAsync(CancellationToken ct)
    {
        (AskedTab, areDetailsTyped) = (ContactTabs.About, true);
        if (await desk.ReadAsync(ContactId, ct) is not { } known) return NotFound();
        if (Details.Read(ContactId, known.Contact, Problems) is not { } contact) return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        switch (await desk.SaveAsync(contact, DetailsVersion, ct))
        {
            case SaveOutcome.Saved:
                this.Say(Spoken.Of("Saved."));
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
        AskedTab = ContactTabs.History;
        if (await desk.ReadAsync(ContactId, ct) is not { } known) return NotFound();
        var answer = ReadAnswer();
        if (Happened.Read(known.Engagement.Engagement, known.SeekerZone, desk.Now, Problems) is not { } fact
            || Problems.Any) return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        switch (await desk.RecordAsync(ContactId, Happened.Version, fact, ct))
        {
            case (AppendOutcome.Appended or AppendOutcome.AlreadyThere) and var outcome:
                if (outcome is AppendOutcome.Appended) await KeepAnswerAsync(answer, ct);
                await received.LinkAsync(ContactId, AnswerId, fact, ct);
                this.Say(Spoken.Of($"Recorded: {Spoken.Known(FactWords.Of(fact))}."), UndoOffer.For(outcome, fact, desk.Now));
                return Redirect($"/contacts/{Id:D}");
            case AppendOutcome.Refused { FactRefusal: { Place: { } place, Reason: var reason } }:
                Problems.Add(Happened.FieldOf(place), reason);
                return await AgainAsync(StatusCodes.Status400BadRequest, ct);
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

    /// <summary>Takes an entry back that was a mistake.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken ct)
    {
        if (string.IsNullOrEmpty(Taken)) return BadRequest();
        AskedTab = ContactTabs.History;
        if (await desk.ReadAsync(ContactId, ct) is null) return NotFound();
        var back = new FactTakenBack { At = desk.Now, Taken = Taken };
        switch (await desk.RecordAsync(ContactId, Happened.Version, back, ct))
        {
            case AppendOutcome.Appended or AppendOutcome.AlreadyThere:
                this.Say(Spoken.Of("Undone. The entry stays in the list, but no longer counts."));
                return Redirect($"/contacts/{Id:D}?tab=history");
            case AppendOutcome.Refused refused:
                Refusal = refused.FactRefusal.Reason;
                break;
            default:
                RecordedMeanwhile = true;
                break;
        }

        return await AgainAsync(StatusCodes.Status409Conflict, ct);
    }

    public async Task<IActionResult> OnPostSilenceAsync(CancellationToken ct)
    {
        if (SilenceReason is not (DoNotContactReason.Asked or DoNotContactReason.DeclinedForGood or DoNotContactReason.Complaint)) return BadRequest();
        if (await desk.ReadAsync(ContactId, ct) is not { } known) return NotFound();
        if (!this.IsSure()) return this.Ask(Spoken.Of($"Never write to {known.ShortName} again?"),
            Spoken.Of($"This cannot be taken back here: no message to {known.ShortName} is written, no step is planned and no time "
                + "is looked for any more, "
                + "also when they come with a later import or are merged with another contact. What you know of them stays."),
            Spoken.Of("Never write to them again"), $"/contacts/{Id:D}?tab=about");
        if (await desk.SilenceAsync(ContactId, SilenceReason.Value, ct) is SaveOutcome.NotFound) return NotFound();
        this.Say(Spoken.Of("Noted. They are not written to again."));
        return Redirect($"/contacts/{Id:D}");
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (await desk.ReadAsync(ContactId, ct) is not { } view) return NotFound();
        View = view;
        Details = ContactInput.Of(view.Contact);
        DetailsVersion = view.Stored.Version;
        var zone = (view.Contact.Zone ?? view.Seeker.Zone).Id;
        Happened = new FactInput
        {
            When = view.LocalNow,
            WhenShown = view.LocalNow,
            Key = view.Key,
            Version = view.Engagement.Version,
            Seen = view.Seen,
            By = view.Way,
            Parts =
            {
                ["time.appointment.zone"] = zone,
                ["time.appointment.minutes"] = (Writing.Minutes ?? Ask.UsualMinutes).ToString(CultureInfo.InvariantCulture),
                ["answer.offered.zone"] = zone,
                ["offers.times.zone"] = zone,
            },
        };
        await ShowMessageAsync(view, ct);
        await ShowOutboxAsync(ct);
        await ShowTextsAsync(view, ct);
        if (string.Equals(Tab, ContactTabs.Message, StringComparison.Ordinal)) Points = await points.ForAsync(Part.Plan.Purpose, ContactId, ct);
        return Page();
    }

    /// <summary>The page once more with what was typed in one form, and everything else as it now stands.</summary>
    private async Task<IActionResult> AgainAsync(int status, CancellationToken ct)
    {
        var (details, version, happened, message) = (Details, DetailsVersion, Happened, Message);
        if (await ShowAsync(ct) is not PageResult page) return NotFound();
        ModelState.Clear();
        Response.StatusCode = status;
        if (areDetailsTyped) (Details, DetailsVersion) = (details, ChangedMeanwhile is null ? version : View.Stored.Version);
        if (happened.Key is not null) Happened = happened with { Version = View.Engagement.Version };
        if (message.IsThere) Part = Part.Edited(message, reviewer, Problems);
        return page;
    }
}
