using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Ui;
using InfoInterview.Outreach;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>The composer: whatever is typed into a message is kept, whichever button is pressed.</summary>
internal sealed partial class ContactModel
{
    /// <summary>The proposed subject line that was taken; <c>null</c> when none was.</summary>
    [BindProperty]
    public string? Take { get; set; }

    /// <summary>The earlier version that is brought back.</summary>
    [BindProperty]
    public Guid Earlier { get; set; }

    /// <summary>The draft of this message as it is kept; <c>null</c> when there is none.</summary>
    public Stored<MessageDraft>? Draft { get; private set; }

    /// <summary>The versions that another one replaced, and those that were sent, the newest first.</summary>
    public IReadOnlyList<Stored<MessageDraft>> EarlierDrafts { get; private set; } = [];

    /// <summary>What another window wrote into this message meanwhile; <c>null</c> when none did.</summary>
    public Stored<MessageDraft>? WrittenElsewhere { get; private set; }

    /// <summary>What the message is to be written anew with, when that would take the place of the seeker's own text; <c>null</c>
    /// otherwise.</summary>
    public WritingInput? Anew { get; private set; }

    /// <summary>Whether approving was refused, since the message is not to be sent like this.</summary>
    public bool IsApprovalRefused { get; private set; }

    /// <summary>Whether the seeker has a text of their own here.</summary>
    public bool IsOwnText => Draft is { Value.By: not DraftHand.Library };

    public async Task<IActionResult> OnPostReviewAsync(CancellationToken ct)
    {
        AskedTab = ContactTabs.Message;
        if (Take is not null) Message.Subject = Take;
        return await KeepAsync(isSure: false, ct) is (_, { } trouble) ? trouble : await AgainAsync(StatusCodes.Status200OK, ct);
    }

    /// <summary>Saves the text, for whoever has no script to do it.</summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken ct)
    {
        AskedTab = ContactTabs.Message;
        var (kept, trouble) = await KeepAsync(isSure: true, ct);
        if (kept is null) return trouble!;
        this.Say(Spoken.Of("Your text is saved."));
        return Redirect($"/contacts/{Id:D}?tab=message&Writing.Purpose={Inputs.Words.Of(kept.Written.Plan.Purpose)}#message");
    }

    /// <summary>Approves the message as it stands in the form; what blocks sending blocks that.</summary>
    public async Task<IActionResult> OnPostApproveAsync(CancellationToken ct)
    {
        AskedTab = ContactTabs.Message;
        var (kept, trouble) = await KeepAsync(isSure: true, ct);
        if (kept is null) return trouble!;
        if (reviewer.Review(kept.Letter.Message, kept.Written.Context).Verdict == Verdict.DoNotSend)
        {
            IsApprovalRefused = true;
            return await AgainAsync(StatusCodes.Status409Conflict, ct);
        }

        await MakeCurrentAsync(kept, ct);
        var recorded = await desk.RecordAsync(ContactId, kept.Known.Engagement.Version, kept.Letter.Approved(desk.Now), ct);
        RecordedMeanwhile = recorded is AppendOutcome.Stale;
        Refusal = recorded is AppendOutcome.Refused { FactRefusal.Reason: var why } ? why : null;
        return await AgainAsync(RecordedMeanwhile || Refusal is not null ? StatusCodes.Status409Conflict : StatusCodes.Status200OK, ct);
    }

    public async Task<IActionResult> OnPostEmlAsync(CancellationToken ct)
    {
        AskedTab = ContactTabs.Message;
        var (kept, trouble) = await KeepAsync(isSure: true, ct);
        if (kept is null) return trouble!;
        var message = kept.Letter.Message;
        var file = MessageFile.Write(message, await drafts.ThreadAsync(ContactId, ct),
            SendingDesk.MessageIdOf(kept.Id, kept.Known.Seeker));
        return File(file, MessageFile.ContentType, MessageFile.NameFor(message));
    }

    /// <summary>Records that the message went out, on the way that it was written for, and keeps it as it went.</summary>
    public async Task<IActionResult> OnPostSentAsync(CancellationToken ct)
    {
        AskedTab = ContactTabs.Message;
        if (await IsSentAlreadyAsync(ct)) return Redirect($"/contacts/{Id:D}");
        var (kept, trouble) = await KeepAsync(isSure: true, ct);
        if (kept is null) return trouble!;
        var (times, accepted) = TimesOfMessage.Read(Writing, kept.Known.Engagement.Engagement, kept.Known.Steps, Problems);
        if (Problems.Any)
        {
            IsTextKept = true;
            return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        }

        var fact = deeds.Sent(kept.Known.Steps, kept.Written.Plan.Purpose, kept.Written.Plan.Style.Channel, times, accepted);
        fact = UndoOffer.Anew(kept.Known.Engagement.Engagement, fact.Key is null ? fact with { Key = $"sent/{kept.Id}" } : fact);
        var recorded = await sending.SentAsync(kept.Letter, kept.Known.Engagement.Version, fact, kept.Id, ct);
        switch (recorded)
        {
            case AppendOutcome.Appended or AppendOutcome.AlreadyThere:
                this.Say(Spoken.Of($"Recorded: {Spoken.Known(FactWords.Of(fact))}."), UndoOffer.For(recorded, fact, desk.Now));
                return Redirect($"/contacts/{Id:D}");
            case AppendOutcome.Refused refused:
                Refusal = refused.FactRefusal.Reason;
                break;
            default:
                RecordedMeanwhile = true;
                break;
        }

        return await AgainAsync(StatusCodes.Status409Conflict, ct);
    }

    /// <summary>Writes the message anew; the seeker's own text is kept as an earlier version.</summary>
    public async Task<IActionResult> OnPostAnewAsync(CancellationToken ct)
    {
        AskedTab = ContactTabs.Message;
        if (await desk.ReadAsync(ContactId, ct) is not { } known) return NotFound();
        var fresh = await writer.WriteAsync(Writing, known.Engagement.Engagement, known.Steps, known.Book, ct);
        if (fresh.Draft is not { } draft) return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        var typed = new MessageInput { Subject = draft.Message.Subject, Body = draft.Body };
        if (await drafts.ReplaceAsync(drafts.Of(ContactId, fresh, typed, DraftHand.Library), ct) is null) return NotFound();
        this.Say(Spoken.Of("Written again. Your own text is among the earlier versions."));
        return Redirect($"/contacts/{Id:D}?tab=message&Writing.Purpose={Inputs.Words.Of(fresh.Plan.Purpose)}#message");
    }

    /// <summary>Brings an earlier version back; the one that stands now takes its place among them.</summary>
    public async Task<IActionResult> OnPostBringBackAsync(CancellationToken ct)
    {
        if (await written.FindDraftAsync(Startup.TheSeeker.Id, new DraftId(Earlier), ct) is not
            {
                Value: var earlier,
                Version: var version
            }
            || earlier.Contact != ContactId) return NotFound();

        // The form that shows the newest of it may have been written on since.
        if (Message.IsThere && Message.Draft == Earlier && Message.Version == version)
            earlier = earlier with { Subject = Message.Subject, Body = (Message.Body ?? "").ReplaceLineEndings("\n") };

        // What was sent stays as it was; its text is gone on with under a new id.
        var draft = earlier.State == DraftState.Sent ? earlier with { Id = new DraftId(drafts.NewId()) } : earlier;
        if (await drafts.ReplaceAsync(draft with { By = DraftHand.Seeker }, ct) is null) return NotFound();
        this.Say(Spoken.Of("Brought back. The other text is among the earlier versions."));
        return Redirect($"/contacts/{Id:D}?tab=message&Writing.Purpose={Inputs.Words.Of(draft.Purpose)}#message");
    }

    /// <summary>Whether the draft of this form is recorded as sent, as after a button pressed twice; what was taken back can be sent
    /// again.</summary>
    private async Task<bool> IsSentAlreadyAsync(CancellationToken ct)
    {
        if (Message.Draft == Guid.Empty || await desk.ReadAsync(ContactId, ct) is not { } known) return false;
        var standing = known.Engagement.Engagement.Standing;
        return (await written.ListSentAsync(Startup.TheSeeker.Id, ContactId, ct)).Any(copy => copy.Draft == new DraftId(Message.Draft)
            && standing.Any(fact => string.Equals(fact.Reference, copy.Fact, StringComparison.Ordinal)));
    }

    private async Task ShowMessageAsync(ContactView view, CancellationToken ct)
    {
        var asked = await writer.WriteAsync(Writing, view.Engagement.Engagement, view.Steps, view.Book, ct);
        Draft = await drafts.OpenAsync(ContactId, asked.Plan.Purpose, ct);
        EarlierDrafts = await drafts.EarlierAsync(ContactId, asked.Plan.Purpose, ct);
        if (Draft is not { Value: var draft })
        {
            Part = MessagePart.Written(asked);
            if (Part.Text is not null) Part = Part.As(new DraftId(drafts.NewId()), 0);
            return;
        }

        var isOther = HttpMethods.IsGet(Request.Method) && (DraftDesk.Differs(Writing, draft) || Request.Query.ContainsKey("anew"));
        if (isOther && IsOwnText) Anew = Writing with { Purpose = Inputs.Words.Of(draft.Purpose) };
        var own = isOther && !IsOwnText ? asked
            : await writer.WriteAsync(DraftDesk.InputOf(draft), view.Engagement.Engagement, view.Steps, view.Book, ct);
        Part = MessagePart.Written(own);

        // What stands as it was composed is composed anew, so that it knows what is known by now; what somebody wrote is theirs.
        if (IsOwnText || (Part.Text is null && own.Silent is null)) Part = Part.Of(Draft, reviewer);
        else if (Part.Text is not null) Part = Part.As(draft.Id, Draft.Version);
    }

    /// <summary>Keeps what stands in the form; gives it with what it is, or the page that says what is in the way.</summary>
    /// <param name="isSure">Whether it is kept also when it stands as it was composed.</param>
    /// <param name="ct">Ends the wait.</param>
    private async Task<(KeptText? Kept, IActionResult? Trouble)> KeepAsync(bool isSure, CancellationToken ct)
    {
        if (await desk.ReadAsync(ContactId, ct) is not { } known) return (null, NotFound());
        var composed = await writer.WriteAsync(Writing, known.Engagement.Engagement, known.Steps, known.Book, ct);
        if (Message.Read(composed.Frame, Problems) is not { } message) return (null, await AgainAsync(StatusCodes.Status400BadRequest, ct));
        var letter = LetterDesk.Of(known.Engagement.Engagement, message, composed.Plan, default);
        var isComposed = composed.Draft is { } made && string.Equals(made.Body, message.Body, StringComparison.Ordinal)
            && string.Equals(made.Message.Subject, message.Subject, StringComparison.Ordinal);
        var draft = drafts.Of(ContactId, composed, Message, isComposed && !isSure ? DraftHand.Library : DraftHand.Seeker);
        if (isComposed && !isSure && Message.Version == 0) return (
            new KeptText { Known = known, Written = composed, Letter = letter, Id = draft.Id }, null);
        var kept = await drafts.KeepAsync(draft, Message.Version, ct);
        if (kept.IsLost) return (null, NotFound());
        var mine = kept.Current ?? kept.Aside!;
        (Message.Draft, Message.Version, WrittenElsewhere) = (mine.Value.Id.Value, mine.Version, kept.Other);
        return kept.Other is null
            ? (new KeptText { Known = known, Written = composed, Letter = letter, Id = mine.Value.Id, Draft = mine }, null)
            : (null, await AgainAsync(StatusCodes.Status409Conflict, ct));
    }

    /// <summary>What somebody approves is the one that stands.</summary>
    private async Task MakeCurrentAsync(KeptText kept, CancellationToken ct)
    {
        if (kept.Draft is { Value.State: DraftState.SetAside } aside
            && await drafts.ReplaceAsync(aside.Value, ct) is { } current) Message.Version = current.Version;
    }
}
