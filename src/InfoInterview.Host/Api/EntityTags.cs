using InfoInterview.Host.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Api;

/// <summary>Versions as entity tags: <c>"3"</c>.</summary>
internal static class EntityTags
{
    public static void Write(HttpResponse response, long version) => response.Headers.ETag = Of(version);

    public static string Of(long version) => $"\"{version.ToString(CultureInfo.InvariantCulture)}\"";

    /// <summary>The version that the request names in If-Match, or the problem with it.</summary>
    public static bool TryRead(HttpRequest request, out long version, out ProblemHttpResult problem)
    {
        var tag = request.Headers.IfMatch.ToString().Trim();
        problem = tag.Length == 0
            ? ApiProblems.Of(StatusCodes.Status428PreconditionRequired, "Name the version that you have seen, as If-Match: \"3\"; \"0\" for something new.")
            : ApiProblems.Of(StatusCodes.Status400BadRequest, "If-Match must hold one version, such as \"3\".");
        version = 0;
        return tag.Length > 2 && tag[0] == '"' && tag[^1] == '"'
            && long.TryParse(tag.AsSpan(1, tag.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out version);
    }
}
