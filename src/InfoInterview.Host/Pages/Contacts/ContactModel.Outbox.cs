using InfoInterview.Host.Happenings;
using InfoInterview.Host.Post;
using InfoInterview.Host.Ui;
using InfoInterview.Outreach;
using InfoInterview.People;
using Microsoft.AspNetCore.Mvc;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>Sending from here: an approved message goes to the outbox, and is recorded when the server has it.</summary>
internal sealed partial class ContactModel
{
    /// <summary>What of this message is in the outbox and not done with; empty where nothing is.</summary>
    public IReadOnlyList<OutboxItem> Outgoing { get; private set; } = [];

    /// <summary>Whether there is an account to send by, and this is a mail to one address that is not on its way already.</summary>
    public bool MaySendFromHere { get; private set; }

    /// <summary>Puts the message, as it was approved, into the outbox.</summary>
    public async Task<IActionResult> OnPostSendAsync(CancellationToken ct)
    {
        AskedTab = ContactTabs.Message;
        if (await IsSentAlreadyAsync(ct)) return Redirect($"/contacts/{Id:D}");
        var (kept, trouble) = await KeepAsync(isSure: true, ct);
        if (kept is null) return trouble!;
        var (times, accepted) = TimesOfMessage.Read(Writing, kept.Known.Engagement.Engagement, kept.Known.Steps, Problems);
        if (Problems.Any) return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        var letter = kept.Letter with { Verdict = reviewer.Review(kept.Letter.Message, kept.Written.Context).Verdict };
        var fact = deeds.Sent(kept.Known.Steps, kept.Written.Plan.Purpose, kept.Written.Plan.Style.Channel, times, accepted);
        await MakeCurrentAsync(kept, ct);
        if (await outbox.PutAsync(letter, kept.Id, fact, ct) is { } problem)
        {
            Refusal = Spoken.Known(problem);
            return await AgainAsync(StatusCodes.Status409Conflict, ct);
        }

        this.Say(Spoken.Of($"On its way to {kept.Known.ShortName}. When your mail server has taken it, it is recorded here by itself."));
        return Redirect($"/contacts/{Id:D}?tab=message&Writing.Purpose={Inputs.Words.Of(kept.Written.Plan.Purpose)}#message");
    }

    /// <summary>Whether what waits is the very text that is shown, and no older one.</summary>
    public bool IsTheOneThatWaits(OutboxItem item) => item.Draft == Part.Text?.Draft
        && string.Equals(item.Fingerprint, Letter?.Fingerprint.ToString(), StringComparison.Ordinal);

    private async Task ShowOutboxAsync(CancellationToken ct)
    {
        if (Part.Text is null) return;
        Outgoing = [.. (await outbox.OfPurposeAsync(ContactId, Part.Plan.Purpose, ct)).DistinctBy(item => item.Draft)
            .Where(item => item.Draft == Part.Text.Draft
                ? item.IsSentWithTrouble || item.State is not OutboxState.Sent and not OutboxState.Withdrawn
                : item.MayHaveArrived || item.State == OutboxState.Waiting)];
        MaySendFromHere = Part.Plan is { Style.Channel: Channel.Email, Way.Point.Kind: ContactPointKind.Email }
            && await outbox.CanSendAsync(ct)
            && !Outgoing.Any(item => item.IsInTheWay && (item.State != OutboxState.Waiting || IsTheOneThatWaits(item)));
    }
}
