using System.Text;
using System.Text.Json;
using InfoInterview.Interchange.Mail;
using InfoInterview.Outreach;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Messages;

/// <summary>A message as a file that a mail program opens.</summary>
internal static class MessageFile
{
    public const string ContentType = EmailFile.MediaType;

    public static byte[] Write(OutreachMessage message) => EmailFile.Write(message, message.From!, message.To!);

    public static FileContentHttpResult Download(OutreachMessage message) => TypedResults.File(Write(message), ContentType, NameFor(message));

    /// <summary>A name that every file system takes: "request-to-ruth-halvorsen.eml".</summary>
    public static string NameFor(OutreachMessage message)
    {
        var name = new StringBuilder(JsonNamingPolicy.KebabCaseLower.ConvertName(message.Purpose.ToString())).Append("-to-");
        foreach (var character in message.To!.Name.Full.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character)) name.Append(char.ToLowerInvariant(character));
            else if (char.IsWhiteSpace(character) && name[^1] != '-') name.Append('-');
        }

        return name.ToString().TrimEnd('-') + ".eml";
    }
}
