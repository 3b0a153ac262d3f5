using MailKit;

namespace InfoInterview.Host.Post;

/// <summary>
/// Looks on while a client talks to a mail server, and knows from when on the message may be in the server's hands. It keeps nothing of
/// what is said.
/// </summary>
internal sealed class DataWatch : IProtocolLogger
{
    private static readonly byte[][] Beginnings = ["DATA\r\n"u8.ToArray(), "BDAT "u8.ToArray()];

    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    /// <summary>Whether the client began to hand the message over. Without that, the server has nothing of it.</summary>
    public bool HasBegun { get; private set; }

    public void LogConnect(Uri uri)
    {
    }

    public void LogClient(byte[] buffer, int offset, int count)
    {
        if (HasBegun) return;
        var said = buffer.AsSpan(offset, count);
        foreach (var beginning in Beginnings)
        {
            if (said.StartsWith(beginning) || said.IndexOf([(byte)'\n', .. beginning]) >= 0) HasBegun = true;
        }
    }

    public void LogServer(byte[] buffer, int offset, int count)
    {
    }

    public void Dispose()
    {
    }
}
