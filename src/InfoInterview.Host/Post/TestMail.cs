using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>A mail to oneself, to see whether the account works.</summary>
internal sealed class TestMail(MailAccountDesk accounts, MailSender sender, InterviewStore store, IClock clock, MakeId makeId)
{
    private static string Text => $"{Spoken.Of("If you read this, InfoInterview can send the messages that you approve.")}\n\n{Spoken.Of("Nobody else got this mail.")}\n";

    /// <summary>Sends it.</summary>
    /// <returns>Why not; <c>null</c> when the server has taken it.</returns>
    public async Task<string?> SendAsync(CancellationToken ct)
    {
        if (await accounts.FindAsync(ct) is not { } account) return Spoken.Later("No mail account is set up yet.");
        var (secret, problem) = accounts.SecretOf(account);
        if (problem is not null) return problem;
        var name = (await store.FindSeekerAsync(TheSeeker.Id, ct))?.Name.Full ?? "";
        using var mail = OutgoingMail.ToSelf(name, account, Spoken.Of("Your mail from InfoInterview works"), Text,
            $"{makeId():N}@infointerview.invalid",
            clock.GetCurrentInstant());
        return await sender.SendAsync(account, secret, mail, () => Task.FromResult(true), () => Task.CompletedTask, ct) switch
        {
            MailOutcome.Sent => null,
            MailOutcome.Later later => later.Why,
            MailOutcome.Refused refused => refused.Why,
            MailOutcome.Unknown unknown => Spoken.Later($"{unknown.Why} Look whether the test arrived."),
            _ => Spoken.Later("Nothing was sent."),
        };
    }
}
