using InfoInterview.Host.Inputs;
using InfoInterview.Host.Post;

namespace InfoInterview.Host.Api;

/// <summary>A mail account; its secret is never told.</summary>
internal sealed record MailAccountView
{
    public required string Server { get; init; }

    public required int Port { get; init; }

    public required string Security { get; init; }

    public string? User { get; init; }

    public required bool HasSecret { get; init; }

    public required bool IsToken { get; init; }

    public required string Address { get; init; }

    /// <summary>Whether no copy of what is sent goes to that address.</summary>
    public required bool WithoutCopies { get; init; }

    public static MailAccountView Of(MailAccount account) => new()
    {
        Server = account.Server,
        Port = account.Port,
        Security = Words.Of(account.Security),
        User = account.User,
        HasSecret = account.Secret is not null,
        IsToken = account.IsToken,
        Address = account.Address,
        WithoutCopies = !account.HasCopies,
    };
}
