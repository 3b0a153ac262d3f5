using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interchange.Interviews.Documents;
using InfoInterview.Interviews;

namespace InfoInterview.Interchange.Interviews;

/// <summary>
/// The plan of a conversation as JSON text: everything that a page needs to show it again, with the flow and the questions as they were,
/// so that a later version shows the same. What is written reads back equal, but for <see cref="InterviewPlan.Preparation"/>, which
/// follows from the moment of asking and is left out; what was done of it is in <see cref="InterviewPlan.Prepared"/>. The agenda's
/// findings are said anew of the agenda as it stands.
/// </summary>
public static class InterviewPlanJson
{
    /// <summary>The version that is written, and the only one that is read.</summary>
    public const int Version = 1;

    /// <summary>The plan as one line of JSON.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, which <see cref="Read"/> reads back to an equal plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <c>null</c>.</exception>
    public static string Write(InterviewPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonText.Write(PlanMapper.ToDocument(plan), JsonText.OneLine.PlanDocument);
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="JsonFormatException">The text is no such plan; the exception lists what is wrong and where.</exception>
    public static InterviewPlan Read(string json) => TryRead(json, out var plan, out var problems) ? plan : throw new JsonFormatException(problems);

    /// <summary>
    /// Reads a plan, or tells everything that is wrong and where: an agenda that cannot be and a question that stands twice, too.
    /// </summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="plan">The plan; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when there is a plan.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out InterviewPlan? plan, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, JsonText.OneLine.PlanDocument, PlanMapper.FromDocument, out plan, out problems);
}
