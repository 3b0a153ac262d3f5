using System.Text;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using MimeKit;
using MimeKit.Text;
using NodaTime;

namespace InfoInterview.Interchange.Mail;

/// <summary>
/// A message as an <c>.eml</c> file, which mail programs open as a draft that is ready to send (<c>X-Unsent: 1</c>). Plain UTF-8 text; one
/// part, CRLF line ends, no clock and no chance: equal input gives equal bytes.
/// </summary>
public static class EmailFile
{
    /// <summary>The media type of the file.</summary>
    public const string MediaType = "message/rfc822";

    /// <summary>The usual ending of the file's name.</summary>
    public const string Extension = ".eml";

    private const int LongestHeader = 998;

    /// <summary>Writes a draft; see <see cref="Write(OutreachMessage, Seeker, Contact, Instant?, string?)"/>.</summary>
    /// <inheritdoc cref="Write(OutreachMessage, Seeker, Contact, Instant?, string?)" path="//param|//exception|//returns"/>
    public static byte[] Write(OutreachDraft draft, Seeker from, Contact to, Instant? date = null, string? messageId = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Write(draft.Message, from, to, date, messageId);
    }

    /// <summary>
    /// Writes a message. Where an address is not known, its line is left out and the file still opens: the mail program asks for it.
    /// Control characters in names and subject become blanks, so that no text can add a header of its own.
    /// </summary>
    /// <param name="message">Subject and text.</param>
    /// <param name="from">Who writes.</param>
    /// <param name="to">To whom; the first e-mail address is taken.</param>
    /// <param name="date">The date to show, in UTC; <c>null</c> leaves it to the mail program, which sets it on sending.</param>
    /// <param name="messageId">An id such as <c>one@example.org</c>; <c>null</c> leaves it to the mail program.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentException">The id is not of the form <c>left@right</c>.</exception>
    public static byte[] Write(OutreachMessage message, Seeker from, Contact to, Instant? date = null, string? messageId = null) =>
        Write(message, from, to, MailThread.None, date, messageId);

    /// <summary>
    /// Writes a message that answers others, so that mail programs show it below them (<c>In-Reply-To</c>, <c>References</c>). An id that
    /// is not of the form <c>left@right</c> is not named.
    /// </summary>
    /// <param name="message">Subject and text.</param>
    /// <param name="from">Who writes.</param>
    /// <param name="to">To whom; the first e-mail address is taken.</param>
    /// <param name="thread">The mails before it.</param>
    /// <param name="date">The date to show, in UTC; <c>null</c> leaves it to the mail program, which sets it on sending.</param>
    /// <param name="messageId">An id such as <c>one@example.org</c>; <c>null</c> leaves it to the mail program.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/>, <paramref name="from"/>, <paramref name="to"/> or
    /// <paramref name="thread"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The id is not of the form <c>left@right</c>.</exception>
    public static byte[] Write(OutreachMessage message, Seeker from, Contact to, MailThread thread, Instant? date = null,
        string? messageId = null)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        using var mail = new MimeMessage();
        mail.Headers.Clear();
        AddAddress(mail.From, from.Name, from.Email);
        AddAddress(mail.To, to.Name, to.Point(ContactPointKind.Email));
        mail.Subject = OneLine(message.Subject);
        if (date is { } moment) mail.Date = moment.ToDateTimeOffset();
        if (messageId is not null) mail.MessageId = Checked(messageId);
        foreach (var id in thread.References.Where(IsAddressLike)) mail.References.Add(id);
        if (thread.Newest is { } newest && IsAddressLike(newest)) mail.InReplyTo = newest;
        mail.Headers.Add("X-Unsent", "1");
        mail.Headers.Replace(HeaderId.MimeVersion, "1.0");
        mail.Body = TextOf(message.Body);
        return BytesOf(mail);
    }

    private static void AddAddress(InternetAddressList list, PersonName name, ContactPoint? point)
    {
        // Non-ASCII letters before the @ need servers that speak SMTPUTF8; the program that sends decides.
        if (point is not null) list.Add(new MailboxAddress(Encoding.UTF8, OneLine(name.Full), point.Value));
    }

    private static TextPart TextOf(string body)
    {
        var text = string.Concat(body.ReplaceLineEndings("\n").Where(character => !char.IsControl(character) || character is '\n' or '\t'));
        var part = new TextPart(TextFormat.Plain) { ContentTransferEncoding = EncodingFor(text) };
        part.SetText(Encoding.UTF8, text.ReplaceLineEndings("\r\n"));
        return part;
    }

    /// <summary>
    /// Quoted-printable breaks and joins lines of any length and survives every server; plain ASCII in short lines stays readable as it
    /// is.
    /// </summary>
    private static ContentEncoding EncodingFor(string text)
    {
        const int longestLine = 76;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > longestLine || !Ascii.IsValid(line) || line.StartsWith("From ", StringComparison.Ordinal)) return ContentEncoding.QuotedPrintable;
        }

        return ContentEncoding.SevenBit;
    }

    /// <summary>Control characters and line separators become blanks, and blanks around are left out.</summary>
    private static string OneLine(string? text)
    {
        var line = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (line.Length >= LongestHeader) break;
            var isBlank = Rune.IsControl(rune) || Rune.IsWhiteSpace(rune);
            if (!isBlank) line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    private static string Checked(string messageId)
    {
        var at = messageId.IndexOf('@', StringComparison.Ordinal);
        var isId = at > 0 && at == messageId.LastIndexOf('@') && at < messageId.Length - 1
            && messageId.All(character => char.IsAsciiLetterOrDigit(character) || character is '@' or '.' or '-' or '_' or '+' or '=');
        return isId ? messageId : throw new ArgumentException("A message id is written as left@right, in ASCII letters, digits and . - _ + =.", nameof(messageId));
    }

    /// <summary>
    /// Ids of others hold any visible sign of ASCII but brackets; what does not stays out, so that no mail that came in can add a header.
    /// </summary>
    private static bool IsAddressLike(string messageId) =>
        messageId.Length <= LongestHeader / 2 && messageId.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
            && at < messageId.Length - 1
        && messageId.All(character => character is > ' ' and < (char)127 && character is not ('<' or '>'));

    private static byte[] BytesOf(MimeMessage mail)
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        using var bytes = new MemoryStream();
        mail.WriteTo(format, bytes);
        return bytes.ToArray();
    }
}
