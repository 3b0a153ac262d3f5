using System.Text.Json;
using InfoInterview.Engagements;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>In a file, a kind that nobody knows is a slip of the pen, unless a newer version wrote it.</summary>
internal static class KnownKind
{
    /// <summary>What is wrong with the kind of a fact; <c>null</c> when nothing is.</summary>
    public static JsonProblem? ProblemOf(Fact fact)
    {
        if (fact is not UnknownFact unknown) return null;
        using var whole = JsonDocument.Parse(unknown.Content);
        var isLater = whole.RootElement.TryGetProperty("version", out var version) && version.TryGetInt32(out var number) && number > FactJson.Version;
        return isLater ? null : new JsonProblem { Path = "$.kind", Message = $"'{unknown.Kind}' is not a known kind of fact." };
    }
}
