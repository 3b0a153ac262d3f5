using InfoInterview.Host.Assistants;
using InfoInterview.Host.Problems;

namespace InfoInterview.Host.Protection;

/// <summary>
/// Refuses what another site's page makes a browser send. Forms carry an antiforgery token as well; the API has no cookies, so the
/// browser's own word on where a request comes from decides. Programs that are no browser send none, and pass.
/// </summary>
internal static class CrossSiteGuard
{
    private static string Refusal => Spoken.Of("The request came from a page of another site. Open this application itself and do it there.");

    public static void UseCrossSiteGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (IsSafe(context.Request.Method) || IsFromHere(context.Request)) return next(context);
        context.Refuse(StatusCodes.Status403Forbidden, Refusal);
        return Task.CompletedTask;
    });

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";

        // A form's post under "no-referrer" says "null" even when it comes from here; pages have their token for that.
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || (string.Equals(origin, "null", StringComparison.Ordinal) && !request.IsForApi()
            && !request.Path.StartsWithSegments(AssistantRoutes.Path, StringComparison.OrdinalIgnoreCase))) return true;
        return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
