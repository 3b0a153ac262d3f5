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
    MailAccountDesk accounts, MailSender sender, TheirHours hours, MailTimes times, IClock clock, MakeId makeId, ILogger<OutboxRun> log)
{
    /// <summary>Said of a message whose words or person are gone.</summary>
    public static string Gone => Spoken.Later("The text, or the person it is for, is not there any more.");

    private static string Unmade =>
        Spoken.Later("Something about this message could not be worked with. Look at the address and the text.");

    /// <summary>How long to wait before each new try; afterwards a person has to look.</summary>
    private static readonly Duration[] Pauses =
        [Duration.FromMinutes(1), Duration.FromMinutes(5), Duration.FromMinutes(15), Duration.FromHours(1), Duration.FromHours(4),
            Duration.FromHours(12)];

    private const int MostNotes = 5;

    private static readonly TimeSpan BetweenNotes = TimeSpan.FromSeconds(1);

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
            try
            {
                await DoAsync(claim, stop);
            }
#pragma warning disable CA1031 // Whatever it is, it is told at the message, and the next one is sent.
            catch (Exception trouble) when (!stop.IsCancellationRequested && trouble is not StorageException)
#pragma warning restore CA1031
            {
                Failed(log, trouble);
                await GiveUpAsync(claim);
            }
        }

        return claims.Count > 0;
    }

    /// <summary>What cannot be made is not taken up for ever; unless it was begun, the server has nothing of it.</summary>
    private async Task GiveUpAsync(WorkClaim claim)
    {
        var note = (await work.FindAsync(claim.For, claim.Item.Key, CancellationToken.None))?.Note;
        if (OutboxNote.Read(note) is { State: OutboxState.OnItsWay or OutboxState.Sent } begun)
            await EndAsync(claim, begun.State == OutboxState.Sent ? OutboxState.Sent : OutboxState.Unknown,
            begun.State == OutboxState.Sent
                ? Spoken.Later("It was sent, and what was to be recorded cannot be read. Record it by hand.") : Unmade, begun.At);
        else await EndAsync(claim, OutboxState.Failed, Unmade);
    }

    private async Task DoAsync(WorkClaim claim, CancellationToken stop)
    {
        if (claim.Item.Contact is not { } contact || OutboxDocument.Read(claim.Item.Document) is not { } document)
        {
            await EndAsync(claim, OutboxState.Stopped, Spoken.Later("What was put here cannot be read."));
            return;
        }

        var note = OutboxNote.Read(claim.Note);
        if (note is { State: OutboxState.OnItsWay } cutOff)
        {
            await FoundAsync(claim, contact, document, cutOff);
            return;
        }

        if (note is { State: OutboxState.Sent, At: var went })
        {
            // The server has it, and whoever handed it over did not come to record it.
            await SentAsync(claim, contact, document, went);
            return;
        }

        var (letter, why) = await ReadyAsync(contact, document, stop);
        if (letter is null)
        {
            await EndAsync(claim, OutboxState.Stopped, why!);
            return;
        }

        var now = clock.GetCurrentInstant();
        var next = now - document.Pressed > MailTimes.AtOnce ? await hours.NextAsync(contact, document, now, stop) : now;
        if (next == now) await SendAsync(claim, contact, document, letter, stop);
        else await WaitAsync(claim, document, note?.Why ?? "", next);
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
        if (!await desk.IsWrittenAsync(document.DraftId, ct)) return (null, Spoken.Later("You wrote another text meanwhile. Send that one."));
        if ((await desk.OfPurposeAsync(contact, document.Purpose, ct)).Any(item => item.Draft != document.Draft && item.MayHaveArrived))
            return (null, Spoken.Later("An earlier text of it may have arrived. Say whether it did; then send this one again."));
        if (await desk.WhyNotAsync(letter, ct) is { } why) return (null, why);
        if (clock.GetCurrentInstant() - document.Pressed > MailTimes.Longest)
            return (null, Spoken.Later("It waited for too long to go out unasked. Look once more, and send it again."));
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
        using var mail = OutgoingMail.Of(letter, await drafts.ThreadAsync(contact, stop), account, document, at);
        var outcome = await sender.SendAsync(account, secret, mail, async () =>
        {
            // A word that came while the server was reached counts too.
            if ((await ReadyAsync(contact, document, stop)).Letter is null) return false;
            return await work.NoteAsync(claim, Note(OutboxState.OnItsWay, ""), clock.GetCurrentInstant() + times.Holding, stop);
        }, () => NoteSentAsync(claim, at), stop);
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
                await LaterAsync(claim, contact, document, later.Why);
                break;
            default:
                await NotOursAsync(claim, contact, document, stop);
                break;
        }
    }

    /// <summary>What is known is written down at once, so that nothing that comes between makes it a question.</summary>
    private async Task NoteSentAsync(WorkClaim claim, Instant at)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await work.NoteAsync(claim, Note(OutboxState.Sent, "", at), CancellationToken.None);
                return;
            }
            catch (StorageException trouble) when (trouble.Problem is StorageProblem.Busy or StorageProblem.Away)
            {
                if (tries == MostNotes) return;
            }

            await Task.Delay(BetweenNotes, CancellationToken.None);
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

    private async Task LaterAsync(WorkClaim claim, ContactId contact, OutboxDocument document, string why)
    {
        if (claim.Attempt > Pauses.Length)
        {
            await EndAsync(claim, OutboxState.Failed, Spoken.Later($"{why} It was tried {claim.Attempt} times."));
            return;
        }

        var pause = clock.GetCurrentInstant() + Pauses[claim.Attempt - 1];
        var next = pause - document.Pressed > MailTimes.AtOnce
            ? await hours.NextAsync(contact, document, pause, CancellationToken.None) : pause;
        await WaitAsync(claim, document, why, next);
    }

    /// <summary>
    /// Waits for another moment; what would be too old by then, or over, is told at once, while a person can still do something.
    /// </summary>
    private async Task WaitAsync(WorkClaim claim, OutboxDocument document, string why, Instant? next)
    {
        if (next is null)
        {
            await EndAsync(claim, OutboxState.Stopped, why.Length == 0
                ? Spoken.Later("By their next working hours it would come too late. Look once more.")
                : Spoken.Later($"{why} By their next working hours it would come too late. Look once more."));
        }
        else if (next - document.Pressed > MailTimes.Longest)
        {
            await EndAsync(claim, OutboxState.Stopped, why.Length == 0
                ? Spoken.Later("Their next working hours begin too late for it to go out unasked. Look once more, and send it again.")
                : Spoken.Later($"{why} Their next working hours begin too late for another try unasked. "
                    + $"Look once more, and send it again."));
        }
        else await work.ReleaseAsync(claim, Note(OutboxState.Waiting, why), next.Value, CancellationToken.None);
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

    [LoggerMessage(Level = LogLevel.Error, Message = "A message of the outbox could not be worked with.")]
    private static partial void Failed(ILogger logger, Exception trouble);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The message {Key} is in other hands by now, or its contact was erased.")]
    private static partial void Lost(ILogger logger, string key);
}
