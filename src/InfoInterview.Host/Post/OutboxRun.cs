using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>
/// Sends what waits in the outbox, one message at a time, under a lease. Before a message is handed over that is noted; whoever finds
/// such a note and nobody who holds it knows that it may have been sent, and never sends it again: a person is asked.
/// </summary>
internal sealed partial class OutboxRun(WorkStore work, OutboxDesk desk, OutboxRecord record, LetterDesk letters, DraftDesk drafts,
    MailAccountDesk accounts, MailSender sender, MailTimes times, IClock clock, MakeId makeId, ILogger<OutboxRun> log)
{
    /// <summary>Said of a message whose words or person are gone.</summary>
    public static string Gone => Spoken.Later("The text, or the person it is for, is not there any more.");

    /// <summary>How long to wait before each new try; afterwards a person has to look.</summary>
    private static readonly Duration[] Pauses =
        [Duration.FromMinutes(1), Duration.FromMinutes(5), Duration.FromMinutes(15), Duration.FromHours(1), Duration.FromHours(4),
            Duration.FromHours(12)];

    /// <summary>Sends the next message that is due.</summary>
    /// <param name="stop">Ends it; what is handed over already is brought to its end or noted as unknown.</param>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> OnceAsync(CancellationToken stop)
    {
        var claims = await work.ClaimAsync(TheSeeker.Own.Programme, OutboxDesk.Kind, makeId(), most: 1, times.Lease,
            clock.GetCurrentInstant(), stop);
        foreach (var claim in claims)
        {
            TheSeeker.Become(claim.For);
            await DoAsync(claim, stop);
        }

        return claims.Count > 0;
    }

    private async Task DoAsync(WorkClaim claim, CancellationToken stop)
    {
        if (claim.Item.Contact is not { } contact || OutboxDocument.Read(claim.Item.Document) is not { } document)
        {
            await EndAsync(claim, OutboxState.Stopped, Spoken.Later("What was put here cannot be read."));
            return;
        }

        if (OutboxNote.Read(claim.Note) is { State: OutboxState.OnItsWay } cutOff)
        {
            await FoundAsync(claim, contact, document, cutOff);
            return;
        }

        var (letter, why) = await ReadyAsync(contact, document, stop);
        if (letter is null) await EndAsync(claim, OutboxState.Stopped, why!);
        else await SendAsync(claim, contact, document, letter, stop);
    }

    /// <summary>Whoever handed it over did not come back to say how it went.</summary>
    private async Task FoundAsync(WorkClaim claim, ContactId contact, OutboxDocument document, OutboxNote cutOff)
    {
        if (await record.IsRecordedAsync(contact, document, CancellationToken.None)) await EndAsync(claim, OutboxState.Sent, "",
            cutOff.At);
        else await EndAsync(claim, OutboxState.Unknown, Spoken.Later("The program ended while the message was handed over."), cutOff.At);
    }

    /// <summary>The message as it stands now, when it is still the one that was approved and nothing speaks against it.</summary>
    private async Task<(Letter? Letter, string? Why)> ReadyAsync(ContactId contact, OutboxDocument document, CancellationToken ct)
    {
        if (await letters.OfDraftAsync(contact, document.DraftId, ct) is not { } letter) return (null, Gone);
        if (await record.IsRecordedAsync(contact, document, ct)) return (null, Spoken.Later("You recorded meanwhile that you sent it."));
        if (await desk.WhyNotAsync(letter, ct) is { } why) return (null, why);
        return string.Equals(letter.Fingerprint.ToString(), document.Fingerprint, StringComparison.Ordinal) ? (letter, null)
            : (null, Spoken.Later("You approved another text meanwhile. Send that one."));
    }

    private async Task SendAsync(WorkClaim claim, ContactId contact, OutboxDocument document, Letter letter, CancellationToken stop)
    {
        var account = (await accounts.FindAsync(stop))!;
        var (secret, problem) = accounts.SecretOf(account);
        if (problem is not null)
        {
            await EndAsync(claim, OutboxState.Failed, problem);
            return;
        }

        var at = clock.GetCurrentInstant();
        using var mail = OutgoingMail.Of(letter, await drafts.ThreadAsync(contact, stop), account, document.DraftId, at);
        var outcome = await sender.SendAsync(account, secret, mail, async () =>
        {
            // A word that came while the server was reached counts too.
            if ((await ReadyAsync(contact, document, stop)).Letter is null) return false;
            return await work.NoteAsync(claim, Note(OutboxState.OnItsWay, ""), stop);
        }, stop);
        switch (outcome)
        {
            case MailOutcome.Sent:
                await SentAsync(claim, contact, document, at);
                break;
            case MailOutcome.Refused refused:
                await EndAsync(claim, OutboxState.Failed, refused.Why);
                break;
            case MailOutcome.Unknown unknown:
                await EndAsync(claim, OutboxState.Unknown, unknown.Why, at);
                break;
            case MailOutcome.Later later when stop.IsCancellationRequested:
                await work.ReleaseAsync(claim, Note(OutboxState.Waiting, ""), clock.GetCurrentInstant(), CancellationToken.None);
                break;
            case MailOutcome.Later later:
                await LaterAsync(claim, later.Why);
                break;
            default:
                await NotOursAsync(claim, contact, document, stop);
                break;
        }
    }

    private async Task SentAsync(WorkClaim claim, ContactId contact, OutboxDocument document, Instant at)
    {
        var why = await record.SentAsync(contact, document, at, CancellationToken.None);
        var note = Note(OutboxState.Sent, why ?? "", at);
        if (await work.CompleteAsync(claim, note, clock.GetCurrentInstant(), CancellationToken.None)) return;

        // It took longer than the lease, and somebody noted that nobody knows. It is known now.
        if (await desk.FindAsync(claim.Item.Key, CancellationToken.None) is { State: OutboxState.Unknown } item)
            await work.SettleAsync(claim.For, claim.Item.Key, item.Seen, note, clock.GetCurrentInstant(), CancellationToken.None);
    }

    private async Task LaterAsync(WorkClaim claim, string why)
    {
        if (claim.Attempt > Pauses.Length)
        {
            await EndAsync(claim, OutboxState.Failed, Spoken.Later($"{why} It was tried {claim.Attempt} times."));
            return;
        }

        await work.ReleaseAsync(claim, Note(OutboxState.Waiting, why), clock.GetCurrentInstant() + Pauses[claim.Attempt - 1],
            CancellationToken.None);
    }

    /// <summary>Nothing was handed over: somebody else holds it, or something speaks against it by now.</summary>
    private async Task NotOursAsync(WorkClaim claim, ContactId contact, OutboxDocument document, CancellationToken stop)
    {
        if ((await ReadyAsync(contact, document, stop)).Why is { } why) await EndAsync(claim, OutboxState.Stopped, why);
    }

    private async Task EndAsync(WorkClaim claim, OutboxState state, string why, Instant? at = null)
    {
        if (!await work.CompleteAsync(claim, Note(state, why, at), clock.GetCurrentInstant(), CancellationToken.None)) Lost(log,
            claim.Item.Key);
    }

    private string Note(OutboxState state, string why, Instant? at = null) =>
        new OutboxNote { State = state, At = at ?? clock.GetCurrentInstant(), Why = why }.Write();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The message {Key} is in other hands by now, or its contact was erased.")]
    private static partial void Lost(ILogger logger, string key);
}
