using System.Diagnostics.CodeAnalysis;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements.Documents;

namespace InfoInterview.Interchange.Engagements;

/// <summary>
/// One fact as JSON text: <c>{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"email"}</c>. The names are a promise and do not
/// follow those in the code; what is written reads back equal.
/// </summary>
public static class FactJson
{
    /// <summary>
    /// The newest version of facts that is understood. A fact that the first version could say is written without a version; one of a
    /// newer version than this is kept as an <see cref="UnknownFact"/> and written back word for word.
    /// </summary>
    public const int Version = InfoInterviewJson.FactVersion;

    /// <summary>The fact as one line of JSON.</summary>
    /// <param name="fact">What happened.</param>
    /// <returns>The text, which <see cref="Read"/> reads back to an equal fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <c>null</c>.</exception>
    public static string Write(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return InfoInterviewJson.Write(fact);
    }

    /// <summary>Reads a fact.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="JsonFormatException">The text is no such fact; the exception lists what is wrong and where.</exception>
    public static Fact Read(string json) => TryRead(json, out var fact, out var problems) ? fact : throw new JsonFormatException(problems);

    /// <summary>Reads a fact, or tells everything that is wrong with it and where.</summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="fact">The fact; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when there is a fact.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out Fact? fact, out ValueList<JsonProblem> problems)
    {
        if (!JsonText.TryRead(json, out fact, out problems)) return false;
        if (KnownKind.ProblemOf(fact) is not { } problem) return true;
        fact = null;
        problems = [problem];
        return false;
    }

    /// <summary>The name by which JSON knows this kind of fact, such as <c>outreachSent</c>.</summary>
    /// <param name="fact">What happened.</param>
    /// <returns>The name; it never changes between versions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <c>null</c>.</exception>
    public static string KindOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact is UnknownFact unknown ? unknown.Kind : FactKind.Of(fact).Name;
    }
}
