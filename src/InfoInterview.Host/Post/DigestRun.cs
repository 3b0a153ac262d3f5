using InfoInterview.Host.Actions;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Today;
using InfoInterview.Notes;
using InfoInterview.Storage;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Post;

/// <summary>
/// Reminds the seeker by mail, at most once a day: each day is one piece of work for ever. A day on which nothing is due sends nothing,
/// and one on which nobody knows whether it was sent sends nothing more.
/// </summary>
internal sealed class DigestRun(WorkStore work, DigestDesk digests, MailAccountDesk accounts, MailSender sender, TodayDesk today,
    ActionDesk actions, InterviewStore store, LanguageSetting language, MailTimes times, IClock clock, MakeId makeId)
{
    /// <summary>The kind of work that a digest is.</summary>
    public const string Kind = "digest";

    private static string NoMore => Spoken.Later("Its day is over.");

    private static readonly Duration Pause = Duration.FromMinutes(15);

    /// <summary>Sends the digest of today, if it is due and was not sent.</summary>
    public async Task OnceAsync(CancellationToken stop)
    {
        await PlanAsync(stop);
        foreach (var claim in await work.ClaimAsync(TheSeeker.Own.Programme, Kind, makeId(), most: 10, times.Lease,
            clock.GetCurrentInstant(), stop))
        {
            TheSeeker.Become(claim.For);
            await DoAsync(claim, stop);
        }
    }

    private async Task PlanAsync(CancellationToken ct)
    {
        var settings = await digests.FindAsync(ct);
        if (!settings.IsOn || await digests.NowAsync(ct) is not { } now || settings.DueAt(now) is not { } day) return;
        var key = $"{Kind}/{LocalDatePattern.Iso.Format(day)}";
        if (await work.FindAsync(TheSeeker.Id, key, ct) is not null) return;
        await work.AddAsync(TheSeeker.Id,
            [new WorkItem { Key = key, Kind = Kind, DueAt = clock.GetCurrentInstant(), Document = LocalDatePattern.Iso.Format(day) }], ct);
    }

    private async Task DoAsync(WorkClaim claim, CancellationToken stop)
    {
        if (OutboxNote.Read(claim.Note) is { State: OutboxState.OnItsWay })
        {
            await EndAsync(claim, OutboxState.Unknown, Spoken.Later("The program ended while it was sent."));
            return;
        }

        if (!LocalDatePattern.Iso.Parse(claim.Item.Document).TryGetValue(default, out var day)
            || (await digests.NowAsync(stop))?.Date != day)
        {
            await EndAsync(claim, OutboxState.Stopped, NoMore);
            return;
        }

        // Nobody asks, so that the mail speaks what the seeker chose for the pages.
        Spoken.Begin(await language.FindAsync(stop) ?? PageLanguage.English);
        if (!(await digests.FindAsync(stop)).IsOn) await EndAsync(claim, OutboxState.Withdrawn, "");
        else if (await accounts.FindAsync(stop) is not { } account)
        {
            // It may be given within the day.
            await work.ReleaseAsync(claim, Note(OutboxState.Waiting, Spoken.Later("No mail account is set up.")),
                clock.GetCurrentInstant() + Pause, CancellationToken.None);
        }
        else if (DigestText.Of(await today.ReadAsync(stop), (await actions.ReleaseAsync(WayOut.Shared, stop)).Actions,
            day) is not { } text)
            await EndAsync(claim, OutboxState.Withdrawn, Spoken.Later("Nothing was due."));
        else await SendAsync(claim, account, text, stop);
    }

    private async Task SendAsync(WorkClaim claim, MailAccount account, DigestText text, CancellationToken stop)
    {
        var (secret, problem) = accounts.SecretOf(account);
        if (problem is not null)
        {
            await EndAsync(claim, OutboxState.Failed, problem);
            return;
        }

        var name = (await store.FindSeekerAsync(TheSeeker.Id, stop))?.Name.Full ?? "";
        using var mail = OutgoingMail.ToSelf(name, account, text.Subject, text.Body, $"{makeId():N}@infointerview.invalid",
            clock.GetCurrentInstant());
        switch (await sender.SendAsync(account, secret, mail,
            () => work.NoteAsync(claim, Note(OutboxState.OnItsWay, ""), clock.GetCurrentInstant() + times.Holding, stop),
            () => Task.CompletedTask, stop))
        {
            case MailOutcome.Sent:
                await EndAsync(claim, OutboxState.Sent, "");
                break;
            case MailOutcome.Refused refused:
                await EndAsync(claim, OutboxState.Failed, refused.Why);
                break;
            case MailOutcome.Unknown unknown:
                await EndAsync(claim, OutboxState.Unknown, unknown.Why);
                break;
            case MailOutcome.Later later:
                await work.ReleaseAsync(claim, Note(OutboxState.Waiting, later.Why), clock.GetCurrentInstant() + Pause,
                    CancellationToken.None);
                break;
            default: break;
        }
    }

    private Task<bool> EndAsync(WorkClaim claim, OutboxState state, string why) =>
        work.CompleteAsync(claim, Note(state, why), clock.GetCurrentInstant(), CancellationToken.None);

    private string Note(OutboxState state, string why) =>
        new OutboxNote { State = state, At = clock.GetCurrentInstant(), Why = why }.Write();
}
