using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements;

/// <summary>A contact as JSON text; what is not known is left out, and what is written reads back equal.</summary>
public static class ContactJson
{
    /// <summary>The contact as one line of JSON.</summary>
    /// <param name="contact">The contact.</param>
    /// <returns>The text, which <see cref="Read"/> reads back to an equal contact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public static string Write(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return InfoInterviewJson.Write(contact);
    }

    /// <summary>Reads a contact.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The contact.</returns>
    /// <exception cref="JsonFormatException">The text is no such contact; the exception lists what is wrong and where.</exception>
    public static Contact Read(string json) => TryRead(json, out var contact, out var problems) ? contact : throw new JsonFormatException(problems);

    /// <summary>Reads a contact, or tells everything that is wrong and where.</summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="contact">The contact; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when there is a contact.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out Contact? contact, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, out contact, out problems);
}
