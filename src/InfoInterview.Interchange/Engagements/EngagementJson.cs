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
    /// <param name="engagement">The history.</param>
    /// <returns>The text, which <see cref="Read"/> reads back to an equal history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="engagement"/> is <c>null</c>.</exception>
    public static string Write(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        return InfoInterviewJson.Write(engagement, isIndented: true);
    }

    /// <summary>Reads an engagement.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The history.</returns>
    /// <exception cref="JsonFormatException">The text is no such engagement; the exception lists what is wrong and where.</exception>
    public static Engagement Read(string json) =>
        TryRead(json, out var engagement, out var problems) ? engagement : throw new JsonFormatException(problems);

    /// <summary>
    /// Reads an engagement, or tells everything that is wrong and where. Facts that cannot have happened given the others are problems too.
    /// </summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="engagement">The history; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when there is a history.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out Engagement? engagement, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, JsonText.Indented.EngagementDocument, EngagementMapper.FromDocument, out engagement, out problems);
}
