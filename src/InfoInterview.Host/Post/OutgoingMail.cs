using System.Text;
using InfoInterview.Engagements;
using InfoInterview.Host.Messages;
using InfoInterview.Interchange.Mail;
using InfoInterview.Outreach;
using MimeKit;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>Makes the mail that goes out, below those before it and with the id by which its answer is known.</summary>
internal static class OutgoingMail
{
    /// <summary>The mark by which a mail program knows a draft.</summary>
    private const string DraftMark = "X-Unsent";

    /// <summary>The mail of an approved message, to its one address.</summary>
    public static MimeMessage Of(Letter letter, MailThread thread, MailAccount account, OutboxDocument document, Instant now)
    {
        var (message, engagement) = (letter.Message, letter.Engagement);
        using var file = new MemoryStream(EmailFile.Write(message, engagement.Seeker, engagement.Contact,
            message.Purpose == MessagePurpose.Request ? MailThread.None : thread, now, document.MessageId));
        var mail = MimeMessage.Load(file);
        mail.Headers.Remove(DraftMark);
        Address(mail.From, engagement.Seeker.Name.Full, account.Address);
        Address(mail.To, engagement.Contact.Name.Full, letter.To[0].Value);

        // To nobody who is not the sender any more: the address may have been mended since the button was pressed.
        if (account.HasCopies && string.Equals(document.CopyTo, account.Address, StringComparison.OrdinalIgnoreCase))
            Address(mail.Bcc, "", account.Address);
        return mail;
    }

    /// <summary>Whether a mail can be made to an address.</summary>
    public static bool CanBeAddressed(string address)
    {
        try
        {
            return new MailboxAddress(Encoding.UTF8, "", address).Address.Length > 0;
        }
        catch (ParseException)
        {
            return false;
        }
    }

    /// <summary>A mail to oneself.</summary>
    public static MimeMessage ToSelf(string name, MailAccount account, string subject, string text, string messageId, Instant now)
    {
        var mail = new MimeMessage
        {
            Subject = subject,
            Date = now.ToDateTimeOffset(),
            MessageId = messageId,
            Body = new TextPart("plain") { Text = text }
        };
        Address(mail.From, name, account.Address);
        Address(mail.To, name, account.Address);
        return mail;
    }

    private static void Address(InternetAddressList list, string name, string address)
    {
        list.Clear();
        list.Add(new MailboxAddress(Encoding.UTF8, string.Concat(name.Where(letter => !char.IsControl(letter))), address));
    }
}
