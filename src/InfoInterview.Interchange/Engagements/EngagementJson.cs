using System.Diagnostics.CodeAnalysis;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Engagements;

/// <summary>
/// A whole engagement as JSON text to hand out and take back: seeker, contact and facts in the order of time, indented for people.
/// What is written reads back with equal parts and the same stage.
/// </summary>
public static class EngagementJson
{
    /// <summary>The version that is written, and the only one that is read.</summary>
    public const int Version = 1;

    /// <summary>The engagement as indented JSON with <c>\n</c> between lines.</summary>
    public static string Write(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        return InfoInterviewJson.Write(engagement, isIndented: true);
    }

    /// <summary>Reads an engagement.</summary>
    /// <exception cref="JsonFormatException">The text is no such engagement; the exception lists what is wrong and where.</exception>
    public static Engagement Read(string json) =>
        TryRead(json, out var engagement, out var problems) ? engagement : throw new JsonFormatException(problems);

    /// <summary>
    /// Reads an engagement, or tells everything that is wrong and where. Facts that cannot have happened given the others are problems too.
    /// </summary>
    public static bool TryRead(string? json, [NotNullWhen(true)] out Engagement? engagement, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, JsonText.Indented.EngagementDocument, EngagementMapper.FromDocument, out engagement, out problems);
}
