using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements;

/// <summary>A seeker as JSON text; what is not known is left out, and what is written reads back equal.</summary>
public static class SeekerJson
{
    /// <summary>The seeker as one line of JSON.</summary>
    /// <param name="seeker">The seeker.</param>
    /// <returns>The text, which <see cref="Read"/> reads back to an equal seeker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seeker"/> is <c>null</c>.</exception>
    public static string Write(Seeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return InfoInterviewJson.Write(seeker);
    }

    /// <summary>Reads a seeker.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The seeker.</returns>
    /// <exception cref="JsonFormatException">The text is no such seeker; the exception lists what is wrong and where.</exception>
    public static Seeker Read(string json) => TryRead(json, out var seeker, out var problems) ? seeker : throw new JsonFormatException(problems);

    /// <summary>Reads a seeker, or tells everything that is wrong and where.</summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="seeker">The seeker; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when there is a seeker.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out Seeker? seeker, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, out seeker, out problems);
}
