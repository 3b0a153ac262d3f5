using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace InfoInterview.Host.Post;

/// <summary>Talks to a mail server. The copy to oneself is a convenience: a server that refuses it does not stop the letter.</summary>
internal sealed class MailClient(IProtocolLogger watch, string own) : SmtpClient(watch)
{
    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        var isCopy = message.Bcc.Mailboxes.Any(copy => Is(copy, own)) && !message.To.Mailboxes.Any(to => Is(to, own));
        if (!isCopy || !Is(mailbox, own)) base.OnRecipientNotAccepted(message, mailbox, response);
    }

    private static bool Is(MailboxAddress mailbox, string address) =>
        string.Equals(mailbox.Address, address, StringComparison.OrdinalIgnoreCase);
}
