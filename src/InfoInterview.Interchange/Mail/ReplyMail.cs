using InfoInterview.Engagements;
using MimeKit;
using NodaTime;

namespace InfoInterview.Interchange.Mail;

/// <summary>
/// Reads mails that came in, from <c>.eml</c> and <c>.mbox</c> files: their text, and what headers and reports tell of who wrote them and
/// why.
/// </summary>
public static class ReplyMail
{
    /// <summary>The most mails that are read of one file; the rest is left.</summary>
    public const int MostMails = 10_000;

    private static ReadOnlySpan<byte> MboxBegin => "From "u8;

    /// <summary>Reads the mails of a file. What cannot be read as a mail ends the list; a file without any gives an empty one.</summary>
    /// <param name="stream">The file; it must be able to seek.</param>
    /// <param name="received">The day it came, for mails that bear no date; else the date is that of their sender.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The mails in the order of the file.</returns>
    /// <exception cref="ArgumentNullException">The stream is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static ValueList<ReceivedMail> Read(Stream stream, LocalDate received, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek) throw new ArgumentException("The stream must be able to seek.", nameof(stream));
        var mails = new List<ReceivedMail>();
        var parser = new MimeParser(ParserOptions.Default, stream, IsMbox(stream) ? MimeFormat.Mbox : MimeFormat.Entity);
        while (!parser.IsEndOfStream && mails.Count < MostMails)
        {
            if (Next(parser, cancellation) is not { } mail) break;
            using (mail) mails.Add(Of(mail, received));
        }

        return mails.ToValueList();
    }

    private static bool IsMbox(Stream stream)
    {
        Span<byte> begin = stackalloc byte[MboxBegin.Length];
        var start = stream.Position;
        var read = stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        stream.Position = start;
        return begin[..read].SequenceEqual(MboxBegin);
    }

    private static MimeMessage? Next(MimeParser parser, CancellationToken cancellation)
    {
        try
        {
            return parser.ParseMessage(cancellation);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static ReceivedMail Of(MimeMessage mail, LocalDate received)
    {
        var report = DeliveryReport.In(mail);
        return new ReceivedMail
        {
            From = mail.From.Mailboxes.FirstOrDefault()?.Address is { Length: > 0 } address ? address : null,
            Name = mail.From.Mailboxes.FirstOrDefault()?.Name is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null,
            MessageId = string.IsNullOrEmpty(mail.MessageId) ? null : mail.MessageId,
            Answers = Answers(mail).ToValueList(),
            Reply = new ReplyText
            {
                Body = BodyOf(mail),
                Received = mail.Date.Year > 1 ? LocalDate.FromDateTime(mail.Date.DateTime) : received,
                Subject = string.IsNullOrEmpty(mail.Subject) ? null : mail.Subject,
                IsAutomatic = IsAutomatic(mail),
                Bounce = report?.Kind,
                FailedAddress = report?.Address,
            },
        };
    }

    private static IEnumerable<string> Answers(MimeMessage mail)
    {
        var returned = mail.BodyParts.OfType<MessagePart>().Select(part => part.Message?.MessageId);
        var named = new[] { mail.InReplyTo }.Concat(mail.References.Reverse()).Concat(returned);
        return named.OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether a machine answered. <c>auto-forwarded</c> is a person's mail that a machine passed on.</summary>
    private static bool IsAutomatic(MimeMessage mail)
    {
        var submitted = mail.Headers[HeaderId.AutoSubmitted]?.Split(';')[0].Trim();
        if (submitted is { Length: > 0 } && !Is(submitted, "no") && !Is(submitted, "auto-forwarded")) return true;
        if (mail.Headers.Contains("X-Autoreply") || mail.Headers.Contains("X-Autorespond")) return true;
        return Is(mail.Headers[HeaderId.Precedence]?.Trim(), "auto_reply") || mail.Body is MultipartReport;
    }

    private static bool Is(string? value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);

    private static string BodyOf(MimeMessage mail)
    {
        if (mail.TextBody is { } plain) return plain;
        if (mail.HtmlBody is { } html) return HtmlText.Of(html);
        return mail.BodyParts.OfType<TextPart>().FirstOrDefault() is not { } part ? "" : part.IsHtml ? HtmlText.Of(part.Text) : part.Text;
    }
}
