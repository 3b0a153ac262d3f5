using System.Text;
using InfoInterview.Interchange.Mail;
using InfoInterview.Outreach;
using InfoInterview.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Messages;

/// <summary>A message as a file that a mail program opens.</summary>
internal static class MessageFile
{
    public const string ContentType = EmailFile.MediaType;

    public static byte[] Write(Seeker seeker, Contact contact, OutreachMessage message) => EmailFile.Write(message, seeker, contact);

    public static FileContentHttpResult Download(Seeker seeker, Contact contact, OutreachMessage message) =>
        TypedResults.File(Write(seeker, contact, message), ContentType, NameFor(contact));

    /// <summary>A name that every file system takes: "request-to-ruth-halvorsen.eml".</summary>
    public static string NameFor(Contact contact) => NameFor(contact, "request-to", ".eml");

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
