namespace InfoInterview.Host.Problems;

/// <summary>Lets any part of the host refuse a request; <see cref="ProblemAnswers"/> writes the answer.</summary>
internal static class ProblemRequests
{
    private static readonly object DetailKey = new();

    public static bool IsForApi(this HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>Ends the request with a status and a sentence that says what to do.</summary>
    public static void Refuse(this HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        context.Items[DetailKey] = detail;
    }

    public static string? RefusalDetail(this HttpContext context) => context.Items[DetailKey] as string;
}
