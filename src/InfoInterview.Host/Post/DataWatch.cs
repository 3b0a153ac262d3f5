using System.Buffers.Text;
using MailKit;

namespace InfoInterview.Host.Post;

/// <summary>
/// Looks on while a client talks to a mail server, and knows from when on the message may be in the server's hands. Of what is said it
/// keeps the three digits of the last answer. It is right only while the command goes out before the content: MailKit must send neither
/// binary bodies nor prefer BDAT.
/// </summary>
internal sealed class DataWatch : IProtocolLogger
{
    private static readonly byte[][] Beginnings = ["DATA\r\n"u8.ToArray(), "BDAT "u8.ToArray()];

    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    /// <summary>Whether the client began to hand the message over. Without that, the server has nothing of it.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The code of what the server answered last; 0 before it did.</summary>
    public int LastReply { get; private set; }

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
        var said = buffer.AsSpan(offset, count);
        while (!said.IsEmpty)
        {
            var end = said.IndexOf((byte)'\n');
            if (said.Length >= 3 && Utf8Parser.TryParse(said[..3], out int code, out var read) && read == 3) LastReply = code;
            said = end < 0 ? [] : said[(end + 1)..];
        }
    }

    public void Dispose()
    {
    }
}
