using System.Text;
using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Mail;
using InfoInterview.Outreach;
using InfoInterview.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Messages;

/// <summary>A message as a file that a mail program opens.</summary>
internal static class MessageFile
{
    public const string ContentType = EmailFile.MediaType;

    public static byte[] Write(OutreachMessage message) => EmailFile.Write(message, message.From!, message.To!);

    /// <summary>The same below the mails before it, with an id by which its answer is known, where there is one.</summary>
    public static byte[] Write(OutreachMessage message, MailThread thread, string? messageId) =>
        EmailFile.Write(message, message.From!, message.To!, message.Purpose == MessagePurpose.Request ? MailThread.None : thread,
            messageId: messageId);

    public static FileContentHttpResult Download(OutreachMessage message) => TypedResults.File(Write(message), ContentType, NameFor(message));

    /// <summary>A name that every file system takes: "request-to-ruth-halvorsen.eml".</summary>
    public static string NameFor(OutreachMessage message) =>
        NameFor(message.To!, JsonNamingPolicy.KebabCaseLower.ConvertName(message.Purpose.ToString()) + "-to", ".eml");

    /// <summary>The same for what comes before and after the person's name: "invitation-for-ruth-halvorsen.ics".</summary>
    public static string NameFor(Contact contact, string before, string extension)
    {
        var name = new StringBuilder(before).Append('-');
        foreach (var character in contact.Name.Full.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character)) name.Append(char.ToLowerInvariant(character));
            else if (char.IsWhiteSpace(character) && name[^1] != '-') name.Append('-');
        }

        return name.ToString().TrimEnd('-') + extension;
    }
}
