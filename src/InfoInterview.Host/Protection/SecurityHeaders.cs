namespace InfoInterview.Host.Protection;

/// <summary>
/// Headers on every answer: nothing from elsewhere runs, nobody frames a page, nothing is told to other sites, and no page or answer stays
/// in a browser or on the way to it. Only what comes with the program may be kept.
/// </summary>
internal static class SecurityHeaders
{
    public const string ContentPolicy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    public const string KeepNothing = "no-store";

    private const string KeepForGood = "public, max-age=31536000, immutable";

    private const string AskEachTime = "no-cache";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = KeepNothing;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    });

    /// <summary>What comes with the program holds nothing of anybody; under an address with its version it never changes.</summary>
    public static StaticFileOptions OwnFiles => new()
    {
        OnPrepareResponse = file =>
            file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? KeepForGood : AskEachTime,
    };
}
