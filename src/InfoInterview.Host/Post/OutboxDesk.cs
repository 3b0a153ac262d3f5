using InfoInterview.Engagements;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>
/// What people do with the outbox: they put an approved message there, take it back before it is sent, and say what no program can know.
/// </summary>
internal sealed class OutboxDesk(WorkStore work, InterviewStore store, LetterDesk letters, MailAccountDesk accounts, OutboxRecord record,
    OutboxBell bell, WritingStore writing, IClock clock)
{
    /// <summary>The kind of work that a message in the outbox is.</summary>
    public const string Kind = "mail";

    private const int MostShown = 200;

    private static string NotHere => Spoken.Of("This message is not in the outbox.");

    private static string Changed => Spoken.Of("Something changed meanwhile. Look once more.");

    private static string Earlier =>
        Spoken.Of("An earlier text of this message may have arrived already. Say in the outbox whether it did; then go on.");

    /// <summary>Whether messages can be sent from here.</summary>
    public async Task<bool> CanSendAsync(CancellationToken ct) => await accounts.FindAsync(ct) is not null;

    /// <summary>What was put into the outbox, the newest first.</summary>
    public async Task<IReadOnlyList<OutboxItem>> ListAsync(ContactId? contact, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        List<OutboxItem> newest = [.. (await work.ListAsync(TheSeeker.Id, Kind, contact, MostShown, ct))
            .Select(kept => OutboxItem.Of(kept, now)).OfType<OutboxItem>()];
        if (newest.Count < MostShown) return Newest(newest);

        // A question stays one, however many were sent since.
        foreach (var state in (OutboxState[])[OutboxState.Unknown, OutboxState.OnItsWay])
        {
            var asked = await work.ListNotedAsync(TheSeeker.Id, Kind, $"{state} ", MostShown, ct);
            newest.AddRange(asked.Select(kept => OutboxItem.Of(kept, now)).OfType<OutboxItem>()
                .Where(item => (contact is null || item.Contact == contact)
                    && newest.TrueForAll(known => !string.Equals(known.Key, item.Key, StringComparison.Ordinal))));
        }

        return Newest(newest);
    }

    /// <summary>By when each came to stand as it does: one that was taken back while it waited for the morning is due later.</summary>
    private static List<OutboxItem> Newest(List<OutboxItem> items) =>
        [.. items.OrderByDescending(item => item.At).ThenByDescending(item => item.Key.Length)
            .ThenByDescending(item => item.Key, StringComparer.Ordinal)];

    /// <summary>How many messages ask for a word of a person: of each text, the last try counts.</summary>
    public async Task<int> CountOfQuestionsAsync(CancellationToken ct) =>
        (await ListAsync(contact: null, ct)).DistinctBy(item => item.Draft).Count(item => item.AsksForYou);

    /// <summary>One message; <c>null</c> when it is not there.</summary>
    public async Task<OutboxItem?> FindAsync(string? key, CancellationToken ct) =>
        key is { Length: > 0 } && await work.FindAsync(TheSeeker.Id, key, ct) is { } kept
            && string.Equals(kept.Item.Kind, Kind, StringComparison.Ordinal) ? OutboxItem.Of(kept, clock.GetCurrentInstant()) : null;

    /// <summary>Puts an approved message into the outbox, with all that is needed to send and to record it.</summary>
    /// <param name="letter">The message as it stands.</param>
    /// <param name="draft">The draft that it is.</param>
    /// <param name="fact">What is recorded when it is sent.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Why not; <c>null</c> when it is there, also when it was before.</returns>
    public async Task<string?> PutAsync(Letter letter, DraftId draft, Fact fact, CancellationToken ct)
    {
        if (await WhyNotAsync(letter, ct) is { } problem) return problem;
        var contact = letter.Engagement.Contact.Id;
        var fingerprint = letter.Fingerprint.ToString();
        var all = await OfPurposeAsync(contact, letter.Message.Purpose, ct);
        var before = all.Where(item => item.Draft == draft.Value).ToList();
        var there = before.Find(item => item.IsInTheWay);
        var isSame = string.Equals(there?.Fingerprint, fingerprint, StringComparison.Ordinal);
        if (there is { State: OutboxState.Sent }) return Spoken.Of("This text was sent already.");
        if (there is { State: OutboxState.Unknown })
            return Spoken.Of("This text may have arrived already. Say in the outbox whether it did; then go on.");
        if (all.Any(item => item.MayHaveArrived && item != there) || (there is { State: OutboxState.OnItsWay } && !isSame))
            return Earlier;
        if (there is not null && isSame) return null;
        if (!await IsWrittenAsync(draft, ct)) return Spoken.Of("Another text has taken the place of this one. Send that one.");

        // What waits is an older text: the one that was approved last goes, and it alone.
        foreach (var older in all.Where(item => item.State == OutboxState.Waiting))
        {
            if (!await SettleAsync(older, OutboxState.Withdrawn, ct)) return Changed;
        }

        var document = new OutboxDocument
        {
            Draft = draft.Value,
            Purpose = letter.Message.Purpose,
            Channel = letter.Message.Channel,
            Language = letter.Message.Language,
            Subject = letter.Message.Subject ?? "",
            Body = letter.Message.Body,
            To = letter.To[0].Value,
            CopyTo = await CopyToAsync(letter.To[0].Value, ct),
            MessageId = SendingDesk.MessageIdOf(draft, letter.Engagement.Seeker),
            Since = clock.GetCurrentInstant().ToDateTimeOffset(),
            Fingerprint = fingerprint,
            Fact = FactJson.Write(fact),
        };
        await work.AddAsync(TheSeeker.Id, [ItemOf(draft.Value, before.Count + 1, contact, document.Write())], ct);
        bell.Ring();
        return null;
    }

    private async Task<string?> CopyToAsync(string to, CancellationToken ct) =>
        await accounts.FindAsync(ct) is { HasCopies: true, Address: var own } && !string.Equals(own, to, StringComparison.OrdinalIgnoreCase)
            ? own : null;

    /// <summary>What of one purpose was put into the outbox for somebody, the newest first, whichever text it is.</summary>
    public async Task<IReadOnlyList<OutboxItem>> OfPurposeAsync(ContactId contact, MessagePurpose purpose, CancellationToken ct) =>
        [.. (await ListAsync(contact, ct)).Where(item => item.Purpose == purpose)];

    /// <summary>Whether a text is the one that is being written, and no other has taken its place.</summary>
    public async Task<bool> IsWrittenAsync(DraftId draft, CancellationToken ct) =>
        await writing.FindDraftAsync(TheSeeker.Id, draft, ct) is { Value.State: DraftState.Open };

    /// <summary>Does what a person says of a message.</summary>
    /// <returns>Why not; <c>null</c> when it is done.</returns>
    public Task<string?> SayAsync(string? key, OutboxWord word, CancellationToken ct) => word switch
    {
        OutboxWord.Withdraw => WithdrawAsync(key, ct),
        OutboxWord.Again => AgainAsync(key, ct),
        _ => AnswerAsync(key, word == OutboxWord.Arrived, ct),
    };

    /// <summary>Takes a message back that was not sent, or lets one be that did not go out.</summary>
    /// <returns>Why not; <c>null</c> when it is taken back.</returns>
    private async Task<string?> WithdrawAsync(string? key, CancellationToken ct)
    {
        if (await FindAsync(key, ct) is not { } item) return NotHere;
        if (item.IsSentWithTrouble) return await SettleAsync(item, OutboxState.Sent, ct) ? null : Changed;
        var isOpen = item.State is OutboxState.Waiting or OutboxState.Failed or OutboxState.Stopped or OutboxState.NotArrived;
        return isOpen && await SettleAsync(item, OutboxState.Withdrawn, ct) ? null
            : Spoken.Of($"It cannot be taken back any more: {OutboxText.Of(item.State)}.");
    }

    /// <summary>Says whether a message arrived of which nobody knows. What did is recorded as sent when it was handed over.</summary>
    /// <returns>Why not; <c>null</c> when it is noted.</returns>
    private async Task<string?> AnswerAsync(string? key, bool hasArrived, CancellationToken ct)
    {
        if (await FindAsync(key, ct) is not { } item || await work.FindAsync(TheSeeker.Id, item.Key, ct) is not { } kept) return NotHere;
        if (item.State is not OutboxState.Unknown) return Spoken.Of($"That is known: {OutboxText.Of(item.State)}.");
        if (!hasArrived) return await SettleAsync(item, OutboxState.NotArrived, ct) ? null : Changed;
        var why = await record.SentAsync(item.Contact, OutboxDocument.Read(kept.Item.Document)!, item.At, ct);
        return await SettleAsync(item, OutboxState.Sent, ct, why) ? null : Changed;
    }

    /// <summary>Puts a message that was not sent into the outbox once more, as it was approved.</summary>
    /// <returns>Why not; <c>null</c> when it is there.</returns>
    private async Task<string?> AgainAsync(string? key, CancellationToken ct)
    {
        if (await FindAsync(key, ct) is not { } item || await work.FindAsync(TheSeeker.Id, item.Key, ct) is not { } kept
            || OutboxDocument.Read(kept.Item.Document) is not { } document) return NotHere;
        if (!item.MayTryAgain) return Spoken.Of($"That is not sent again: {OutboxText.Of(item.State)}.");
        if (await letters.OfDraftAsync(item.Contact, document.DraftId, ct) is not { } letter) return OutboxRun.Gone;
        if (letter.Approval == ApprovalVerdict.Stands
            && !string.Equals(letter.Fingerprint.ToString(), document.Fingerprint, StringComparison.Ordinal))
            return Spoken.Of("You approved another text since. Open the message, and send that one.");
        return document.ReadFact() is { } fact ? await PutAsync(letter, document.DraftId, fact, ct) : OutboxRun.Gone;
    }

    /// <summary>Why a message is not sent from here, whoever asks: the page, the outbox, or the worker before it sends.</summary>
    public async Task<string?> WhyNotAsync(Letter letter, CancellationToken ct)
    {
        var contact = letter.Engagement.Contact;
        if (!contact.MayBeContacted || (await store.FindDoNotContactAsync(TheSeeker.Id, ct))?.Blocks(contact) is not null)
            return Spoken.Later($"{contact.Name.Full} is not to be written to.");
        if (letter.Message.Channel != Channel.Email || letter.To is not [{ Kind: ContactPointKind.Email }])
            return Spoken.Later("Only an e-mail to one address is sent from here.");
        if (!letter.Message.Attachments.IsEmpty)
            return Spoken.Later($"{string.Join(", ", letter.Message.Attachments)} goes with it, and files are not sent from here. "
                + $"Send it from your mail program.");
        if (!OutgoingMail.CanBeAddressed(letter.To[0].Value))
            return Spoken.Later($"{letter.To[0].Value} cannot be an address of e-mail. Mend it among the contact's addresses.");
        if (letter.Verdict == Verdict.DoNotSend) return Spoken.Later("It is not to be sent like this. Open the message to see why.");
        if (letter.Approval != ApprovalVerdict.Stands) return Spoken.Later($"{Letter.Text(letter.Approval)} Approve it, and send it then.");
        return await CanSendAsync(ct) ? null : Spoken.Later("No mail account is set up. Do that in the settings, or send it from your mail program.");
    }

    private Task<bool> SettleAsync(OutboxItem item, OutboxState state, CancellationToken ct, string? why = null)
    {
        var now = clock.GetCurrentInstant();
        var note = new OutboxNote { State = state, At = state == OutboxState.Sent ? item.At : now, Why = why ?? "" };
        return work.SettleAsync(TheSeeker.Id, item.Key, item.Seen, note.Write(), now, ct);
    }

    private WorkItem ItemOf(Guid draft, int number, ContactId contact, string document) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{Kind}/{draft:N}/{number}"),
        Kind = Kind,
        DueAt = clock.GetCurrentInstant(),
        Contact = contact,
        Document = document,
    };
}
