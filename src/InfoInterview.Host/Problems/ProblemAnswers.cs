using System.Text.Json;
using InfoInterview.Storage;

namespace InfoInterview.Host.Problems;

/// <summary>The one place that answers what goes wrong: a page for people, an RFC 9457 problem for programs.</summary>
internal sealed partial class ProblemAnswers(RequestDelegate next, ILogger<ProblemAnswers> log)
{
    public const string PagePath = "/problem";

    /// <summary>When to try again what another program's writing kept from being done.</summary>
    private const string RetryAfterSeconds = "5";

    /// <summary>How the system says that the disk is full: Unix by its number, Windows by its own.</summary>
    private static readonly int[] DiskFull = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // The last line of defence: whatever it is, it gets an answer.
        catch (Exception trouble) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            var (status, detail) = Read(trouble);
            if (status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = RetryAfterSeconds;
            if (status >= StatusCodes.Status500InternalServerError) Unexpected(log, trouble, PlaceOf(context));
            var headers = context.Response.Headers.ToArray();
            context.Response.Clear();
            foreach (var (name, value) in headers.Where(header => !header.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) || header.Key.EndsWith("Policy", StringComparison.Ordinal)))
                context.Response.Headers[name] = value;
            context.Refuse(status, detail);
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 }) await AnswerAsync(context);
    }

    /// <summary>Which page it was, without what stands in its address: that may be a secret, or say who is meant.</summary>
    private static string PlaceOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "?";

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.IsForApi())
        {
            await ApiProblems.Of(context.Response.StatusCode, context.RefusalDetail()).ExecuteAsync(context);
            return;
        }

        // The page is found as if it were asked for; the body stays unread, since it may be what was wrong.
        context.Request.Path = PagePath;
        context.Request.Method = HttpMethods.Get;
        context.Request.ContentType = null;
        context.Request.QueryString = QueryString.Empty;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        await next(context);
    }

    private static (int Status, string Detail) Read(Exception trouble) => trouble switch
    {
        BadHttpRequestException { InnerException: JsonException json } => (StatusCodes.Status400BadRequest, Describe(json)),
        BadHttpRequestException bad => (bad.StatusCode, Describe(bad)),
        InvalidDataException or IOException { InnerException: InvalidDataException } => (StatusCodes.Status400BadRequest, Spoken.Of("A field of the form is longer than is accepted here, or the form is damaged. Nothing of it was kept.")),
        StorageException { Problem: StorageProblem.Busy } =>
            (StatusCodes.Status503ServiceUnavailable,
            Spoken.Of("Another program is writing to the data and has not finished. Nothing of this was kept; try again in a moment.")),
        StorageException { Problem: StorageProblem.Away } =>
            (StatusCodes.Status503ServiceUnavailable,
            Spoken.Of("The database server does not answer at the moment, and it is not known whether this was kept. Try again in a moment: what is sent twice is kept once.")),
        StorageException { Problem: StorageProblem.DiskFailed } => (StatusCodes.Status507InsufficientStorage, NoRoom),
        IOException full when DiskFull.Contains(full.HResult) => (StatusCodes.Status507InsufficientStorage, NoRoom),
        StorageException { Problem: StorageProblem.Unreachable } =>
            (StatusCodes.Status503ServiceUnavailable,
            Spoken.Of("The data, or the key that belongs to it, cannot be read or written. The console of the host names the file; allow this user to use it, or bring it back from a copy.")),
        StorageException { Problem: StorageProblem.Damaged or StorageProblem.NotOurs } =>
            (StatusCodes.Status503ServiceUnavailable,
            Spoken.Of("A part of the data cannot be read any more. The console of the host says which; bring back a copy with: InfoInterview.Host -- restore")),
        StorageException { Problem: StorageProblem.WrittenByNewer } =>
            (StatusCodes.Status503ServiceUnavailable,
            Spoken.Of("A newer version of this program has written the data. Update this program; the data was left as it is.")),
        UnauthorizedAccessException or IOException =>
            (StatusCodes.Status503ServiceUnavailable,
            Spoken.Of("A file of the data folder may not be read or written by this user, or a folder stands in its place. The console of the host names it; mend it, and try again. Nothing of this was kept.")),
        _ => (StatusCodes.Status500InternalServerError, ProblemText.For(StatusCodes.Status500InternalServerError).Detail),
    };

    private static string NoRoom =>
        Spoken.Of("The disk is full, or gives errors. Nothing of this was kept, and what was kept before is safe. Make room, or look at the disk, and try again.");

    private static string Describe(BadHttpRequestException bad) =>
        bad.StatusCode == StatusCodes.Status400BadRequest ? bad.Message : ProblemText.For(bad.StatusCode).Detail;

    private static string Describe(JsonException json) => Spoken.Of($"The body is not the JSON that is expected here: line {(json.LineNumber ?? 0) + 1}, byte {(json.BytePositionInLine ?? 0) + 1}{(string.IsNullOrEmpty(json.Path) ? "" : $", at {json.Path}")}.");

    [LoggerMessage(Level = LogLevel.Error, Message = "An unexpected problem at {Path}")]
    private static partial void Unexpected(ILogger logger, Exception trouble, string? path);
}
