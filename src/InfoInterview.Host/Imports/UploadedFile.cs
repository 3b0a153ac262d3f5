using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace InfoInterview.Host.Imports;

/// <summary>Finds the file in a request without holding it in memory or on disk: the body itself, or the file part of a form.</summary>
internal static class UploadedFile
{
    /// <summary>The field under which the file's own name is handed over, right before the file.</summary>
    public const string NameField = "file name";

    private const int LongestField = 16 * 1024;

    private static readonly string[] RawTypes = ["text/csv", "application/csv", "application/octet-stream", "application/vnd.ms-excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/ldif", "text/directory", "text/vcard", "text/x-vcard"];

    /// <summary>Lifts the limit that holds for all other requests; the import counts for itself.</summary>
    public static void Expect(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
    }

    public static bool IsRaw(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && RawTypes.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase);

    public static bool IsForm(HttpRequest request) => Boundary(request) is not null;

    /// <summary>
    /// The file part; <c>null</c> when no file was chosen. Fields before it are handed over, so that a token is seen before the file is.
    /// </summary>
    /// <exception cref="InvalidDataException">The form is damaged.</exception>
    public static async Task<Stream?> FromFormAsync(HttpRequest request, Action<string, string>? field, CancellationToken ct)
    {
        var reader = new MultipartReader(Boundary(request) ?? throw new InvalidDataException("The form has no boundary."), request.Body) { BodyLengthLimit = null };
        while (await ReadSectionAsync(reader, ct) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition) continue;
            if (disposition.IsFileDisposition())
            {
                var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar
                    : disposition.FileName).ToString();
                field?.Invoke(NameField, name);
                return name.Length == 0 ? null : section.Body;
            }

            var text = await ReadFieldAsync(section.Body, ct);
            field?.Invoke(HeaderUtilities.RemoveQuotes(disposition.Name).ToString(), text);
        }

        return null;
    }

    private static async Task<MultipartSection?> ReadSectionAsync(MultipartReader reader, CancellationToken ct)
    {
        try
        {
            return await reader.ReadNextSectionAsync(ct);
        }
        catch (IOException damage) when (damage is not BadHttpRequestException)
        {
            throw new InvalidDataException("The form ends before its end.", damage);
        }
    }

    private static async Task<string> ReadFieldAsync(Stream body, CancellationToken ct)
    {
        var buffer = new byte[LongestField + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        if (length > LongestField) throw new InvalidDataException("A field before the file is too long.");
        return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 100 } boundary
            ? boundary.ToString()
            : null;
}
