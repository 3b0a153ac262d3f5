using System.Text.Json;

namespace InfoInterview.Host.Post;

/// <summary>The seeker's own mail account, as it is kept: the secret only under the keys of this host.</summary>
internal sealed record MailAccount
{
    /// <summary>The name under which it is kept.</summary>
    public const string Setting = "mail-account";

    /// <summary>The server that takes mail in, such as smtp.example.org.</summary>
    public required string Server { get; init; }

    public required int Port { get; init; }

    public MailSecurity Security { get; init; }

    /// <summary>By which name one signs in; <c>null</c> where nobody has to.</summary>
    public string? User { get; init; }

    /// <summary>The password or token, protected; <c>null</c> where there is none.</summary>
    public string? Secret { get; init; }

    /// <summary>Whether the secret is an OAuth token, and no password.</summary>
    public bool IsToken { get; init; }

    /// <summary>From which address the messages go.</summary>
    public required string Address { get; init; }

    /// <summary>
    /// Whether a copy of each message goes to that address too: many providers keep none of what is sent from here. Never for an
    /// account that was given before there were copies: nobody has been asked.
    /// </summary>
    public bool HasCopies { get; init; }

    /// <summary>The account; <c>null</c> when it cannot be read.</summary>
    public static MailAccount? Read(ReadOnlySpan<byte> content)
    {
        try
        {
            return JsonSerializer.Deserialize<MailAccount>(content);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this);

    /// <summary>Whether a secret that was given for one is given to the same people by the other.</summary>
    public bool TrustsLike(MailAccount other) => string.Equals(Server, other.Server, StringComparison.OrdinalIgnoreCase)
        && Port == other.Port
        && Security == other.Security && string.Equals(User, other.User, StringComparison.Ordinal) && IsToken == other.IsToken;

    /// <summary>Never its secret, whoever writes it down.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Address} by {Server}:{Port}");
}
