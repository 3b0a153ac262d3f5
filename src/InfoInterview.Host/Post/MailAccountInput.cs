using System.Net;
using InfoInterview.Host.Inputs;
using InfoInterview.People;

namespace InfoInterview.Host.Post;

/// <summary>A mail account, as the page and the API take it.</summary>
internal sealed record MailAccountInput
{
    private const int HighestPort = 65_535;

    public string? Server { get; set; }

    public int? Port { get; set; }

    /// <summary><c>tls</c>, <c>startTls</c> or <c>none</c>.</summary>
    public string? Security { get; set; }

    public string? User { get; set; }

    /// <summary>The password or token; empty keeps the one from before, for the same server and user.</summary>
    public string? Secret { get; set; }

    public bool IsToken { get; set; }

    /// <summary>From which address the messages go.</summary>
    public string? Address { get; set; }

    /// <summary>Whether no copy of what is sent goes to the own address.</summary>
    public bool WithoutCopies { get; set; }

    /// <summary>The account as a form shows it: without its secret.</summary>
    public static MailAccountInput Of(MailAccount account) => new()
    {
        Server = account.Server,
        Port = account.Port,
        Security = Words.Of(account.Security),
        User = account.User,
        IsToken = account.IsToken,
        Address = account.Address,
        WithoutCopies = !account.HasCopies,
    };

    /// <summary>Never its secret, whoever writes it down.</summary>
    public override string ToString() => $"{Address} by {Server}";

    /// <summary>The account without a secret; <c>null</c> when there are problems.</summary>
    public MailAccount? Read(InputProblems problems)
    {
        var server = problems.Text("server", Server, InputLimits.Line);
        if (server is null || Uri.CheckHostName(server) == UriHostNameType.Unknown)
            problems.Add("server", Spoken.Of("Write the name of the server, such as smtp.example.org."));
        if (Port is null or < 1 or > HighestPort) problems.Add("port", Spoken.Of("A port is a number from 1 to 65535, usually 465 or 587."));
        var security = Words.Read<MailSecurity>("security", Security, problems);
        if (security is null && problems["security"] is null) problems.Add("security", Spoken.Of("Say how the way to the server is secured."));
        if (security == MailSecurity.None && server is not null && !IsHere(server))
            problems.Add("security",
                Spoken.Of("Without encryption, anybody on the way reads the message and the password. That is done with a server on this "
                    + "computer only."));
        var user = problems.Text("user", User, InputLimits.Line);
        var address = problems.Point("address", ContactPointKind.Email, Address, Spoken.Of("This is not a complete e-mail address."));
        if (string.IsNullOrWhiteSpace(Address)) problems.Add("address", Spoken.Of("Say from which address your messages go."));
        if (Secret is { Length: > InputLimits.Paragraph }) problems.Add("secret", Spoken.Of("This is longer than any password or token."));
        if (!string.IsNullOrEmpty(Secret) && user is null) problems.Add("user", Spoken.Of("Say by which name you sign in."));
        return problems.Any || server is null || address is null ? null : new MailAccount
        {
            Server = server,
            Port = Port!.Value,
            Security = security!.Value,
            User = user,
            IsToken = IsToken && user is not null,
            Address = address.Value,
            HasCopies = !WithoutCopies,
        };
    }

    private static bool IsHere(string server) => string.Equals(server, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(server.Trim('[', ']'), out var number) && IPAddress.IsLoopback(number));
}
