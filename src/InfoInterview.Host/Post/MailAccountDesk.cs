using System.Security.Cryptography;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>Keeps the seeker's mail account. Its secret is given once, and from then on only to the server that it is for.</summary>
internal sealed class MailAccountDesk(SettingStore kept, IDataProtectionProvider protection, IClock clock)
{
    private readonly IDataProtector protector = protection.CreateProtector("InfoInterview.MailAccount");

    /// <summary>The account; <c>null</c> when none is kept, or it cannot be read.</summary>
    public async Task<MailAccount?> FindAsync(CancellationToken ct) =>
        await kept.FindSettingAsync(TheSeeker.Id, MailAccount.Setting, ct) is { } stored
            ? MailAccount.Read(stored.Value.Content.AsSpan()) : null;

    /// <summary>Keeps an account in the place of the one before.</summary>
    /// <returns>The account; <c>null</c> when there are problems, or nobody has said who they are.</returns>
    public async Task<MailAccount?> SaveAsync(MailAccountInput input, InputProblems problems, CancellationToken ct)
    {
        if (input.Read(problems) is not { } account) return null;
        var before = await FindAsync(ct);
        if (!string.IsNullOrEmpty(input.Secret)) account = account with { Secret = protector.Protect(input.Secret) };
        else if (before is { Secret: { } secret } && before.TrustsLike(account)) account = account with { Secret = secret };
        else if (account.User is not null)
        {
            problems.Add("secret", before?.Secret is null ? Spoken.Of("The password or token is missing.")
                : Spoken.Of("Give the password or token again: it was meant for another server, name or port."));
            return null;
        }

        var setting = new KeptSetting
        {
            Name = MailAccount.Setting,
            Content = account.Write().ToValueList(),
            ChangedAt = clock.GetCurrentInstant()
        };
        if (await kept.SaveSettingAsync(TheSeeker.Id, setting, expectedVersion: null,
            ct) is KeepOutcome<KeptSetting>.Saved) return account;
        problems.Add("address", Spoken.Of("Say first who you are; then it can be kept."));
        return null;
    }

    /// <summary>Forgets the account and its secret.</summary>
    public Task<bool> RemoveAsync(CancellationToken ct) => kept.DeleteSettingAsync(TheSeeker.Id, MailAccount.Setting, ct);

    /// <summary>The secret as the server takes it, or what is wrong with it.</summary>
    public (string? Secret, string? Problem) SecretOf(MailAccount account)
    {
        if (account.Secret is null) return (null, null);
        try
        {
            return (protector.Unprotect(account.Secret), null);
        }
        catch (CryptographicException)
        {
            return (null, Spoken.Later("The password of your mail account was kept under keys that are gone. Give it again in the settings."));
        }
    }
}
