using System.Text;
using InfoInterview.Host.Problems;
using Microsoft.Net.Http.Headers;

namespace InfoInterview.Host.Protection;

/// <summary>Turns away at the door what no page and no route reads: other methods, and texts in an encoding that does not exist.</summary>
internal static class KnownRequests
{
    private static readonly string[] Methods =
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Options];

    public static void UseKnownRequests(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!Methods.Contains(request.Method, StringComparer.Ordinal))
        {
            context.Response.Headers.Allow = string.Join(", ", Methods);
            context.Refuse(StatusCodes.Status405MethodNotAllowed, Spoken.Of("This address does not take that kind of request."));
            return Task.CompletedTask;
        }

        if (EncodingOf(request) is not { } encoding || IsKnown(encoding)) return next(context);
        context.Refuse(StatusCodes.Status415UnsupportedMediaType,
            Spoken.Of("The content type names an encoding that does not exist here. UTF-8 is read everywhere."));
        return Task.CompletedTask;
    });

    /// <summary>
    /// The encoding in which a form or a document claims to be written; <c>null</c> where none is named, or it is a file's own.
    /// </summary>
    private static string? EncodingOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.Charset is { HasValue: true, Length: > 0 } charset)
        && (request.HasJsonContentType() || request.HasFormContentType)
            ? HeaderUtilities.RemoveQuotes(charset).ToString()
            : null;

    private static bool IsKnown(string encoding)
    {
        try
        {
            return Encoding.GetEncoding(encoding) is not null;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
