using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace InfoInterview.Tests;

/// <summary>
/// A mail server on loopback that speaks as much SMTP as a client needs, keeps what it was given, and can be told to fail at any point.
/// </summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly ConcurrentBag<Task> sessions = [];
    private readonly Task accepting;
    private string? hangUp;

    public MailServer()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What was handed over to its last dot, whatever was answered.</summary>
    public ConcurrentQueue<string> Mails { get; } = [];

    /// <summary>What clients said, but for what they signed in with and the mails.</summary>
    public ConcurrentQueue<string> Said { get; } = [];

    /// <summary>What is answered in place of the usual to a command; empty drops the connection.</summary>
    public Func<string, string?>? Answers { get; set; }

    /// <summary>Whether the connection stays when the client may begin with the mail.</summary>
    public bool TakesContent { get; set; } = true;

    /// <summary>What is answered to a whole mail; <c>null</c> drops the connection.</summary>
    public Func<Task<string?>> Takes { get; set; } = () => Task.FromResult<string?>("250 taken");

    /// <summary>What a client must sign in with, decoded; <c>null</c> for anything.</summary>
    public string? Secret { get; set; }

    /// <summary>With which certificate it speaks TLS from the first byte; <c>null</c> without TLS.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>With which certificate it goes over to TLS when it is asked to; <c>null</c> when it does not offer that.</summary>
    public X509Certificate2? UpgradeTo { get; init; }

    /// <summary>Refuses at a point, such as "RCPT 550" or "content 554", and hangs up.</summary>
    public void HangsUpAfter(string refusal)
    {
        var parts = refusal.Split(' ');
        hangUp = $"{parts[1]} no";
        if (parts[0] is "content") Takes = () => Task.FromResult<string?>(hangUp);
        else Answers = line => line.StartsWith(parts[0], StringComparison.Ordinal) ? hangUp : null;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Dispose();
        await Task.WhenAll([accepting, .. sessions]);
        ending.Dispose();
        Certificate?.Dispose();
        UpgradeTo?.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) sessions.Add(TalkAsync(await listener.AcceptTcpClientAsync(ending.Token)));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                Stream stream = client.GetStream();
                if (Certificate is not null) stream = await SecureAsync(stream, Certificate);
                await using (stream) await SessionAsync(stream);
            }
        }
        catch (Exception end) when (
            end is OperationCanceledException or IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client went away.
        }
    }

    private async Task<SslStream> SecureAsync(Stream stream, X509Certificate2 certificate)
    {
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, ending.Token);
        return secure;
    }

    private async Task SessionAsync(Stream stream, bool greets = true)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        if (greets) await SayAsync(stream, "220 localhost");
        while (await reader.ReadLineAsync(ending.Token) is { } line)
        {
            var word = line.Split(' ')[0].ToUpperInvariant();
            Said.Enqueue(word is "AUTH" ? word : line);
            if (Answers?.Invoke(line) is { } other)
            {
                if (other.Length == 0) return;
                await SayAsync(stream, other);
                if (string.Equals(other, hangUp, StringComparison.Ordinal)) return;
                continue;
            }

            switch (word)
            {
                case "EHLO":
                    await SayAsync(stream, "250-localhost\r\n250-PIPELINING\r\n250-SIZE 35882577\r\n250-SMTPUTF8\r\n"
                        + (UpgradeTo is null || stream is SslStream ? "" : "250-STARTTLS\r\n") + "250-AUTH PLAIN XOAUTH2\r\n250 8BITMIME");
                    break;
                case "AUTH":
                    var given = Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[2]));
                    await SayAsync(stream, Secret is null || given.Contains(Secret, StringComparison.Ordinal) ? "235 welcome" : "535 no");
                    break;
                case "DATA":
                    await SayAsync(stream, "354 go on");
                    if (!TakesContent || await ReadAsync(reader) is not { } mail) return;
                    Mails.Enqueue(mail);
                    if (await Takes() is not { } answer) return;
                    await SayAsync(stream, answer);
                    if (string.Equals(answer, hangUp, StringComparison.Ordinal)) return;
                    break;
                case "STARTTLS" when UpgradeTo is not null:
                    await SayAsync(stream, "220 go on");
                    await using (var secure = await SecureAsync(stream, UpgradeTo)) await SessionAsync(secure, greets: false);
                    return;
                case "QUIT":
                    await SayAsync(stream, "221 bye");
                    return;
                default:
                    await SayAsync(stream, "250 ok");
                    break;
            }
        }
    }

    private async Task<string?> ReadAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(ending.Token) is { } line)
        {
            if (line is ".") return mail.ToString();
            mail.Append(line).Append('\n');
        }

        return null;
    }

    private async Task SayAsync(Stream stream, string text) =>
        await stream.WriteAsync(Encoding.Latin1.GetBytes(text + "\r\n"), ending.Token);
}
