using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements;

/// <summary>A seeker as JSON text; what is not known is left out, and what is written reads back equal.</summary>
public static class SeekerJson
{
    /// <summary>The seeker as one line of JSON.</summary>
    public static string Write(Seeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return InfoInterviewJson.Write(seeker);
    }

    /// <summary>Reads a seeker.</summary>
    /// <exception cref="JsonFormatException">The text is no such seeker; the exception lists what is wrong and where.</exception>
    public static Seeker Read(string json) => TryRead(json, out var seeker, out var problems) ? seeker : throw new JsonFormatException(problems);

    /// <summary>Reads a seeker, or tells everything that is wrong and where.</summary>
    public static bool TryRead(string? json, [NotNullWhen(true)] out Seeker? seeker, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, out seeker, out problems);
}
