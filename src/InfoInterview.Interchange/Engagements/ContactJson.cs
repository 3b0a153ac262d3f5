using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements;

/// <summary>A contact as JSON text; what is not known is left out, and what is written reads back equal.</summary>
public static class ContactJson
{
    /// <summary>The contact as one line of JSON.</summary>
    public static string Write(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return InfoInterviewJson.Write(contact);
    }

    /// <summary>Reads a contact.</summary>
    /// <exception cref="JsonFormatException">The text is no such contact; the exception lists what is wrong and where.</exception>
    public static Contact Read(string json) => TryRead(json, out var contact, out var problems) ? contact : throw new JsonFormatException(problems);

    /// <summary>Reads a contact, or tells everything that is wrong and where.</summary>
    public static bool TryRead(string? json, [NotNullWhen(true)] out Contact? contact, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, out contact, out problems);
}
