namespace InfoInterview.Host.Inputs;

/// <summary>Which links may be followed from a page.</summary>
internal static class WebLinks
{
    public static bool IsWeb(string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && (Is(uri, Uri.UriSchemeHttps) || Is(uri, Uri.UriSchemeHttp));

    /// <summary>The link when it is safe to put on a page; <c>null</c> otherwise.</summary>
    public static string? Safe(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && Is(uri, Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;

    private static bool Is(Uri uri, string scheme) => string.Equals(uri.Scheme, scheme, StringComparison.Ordinal);
}
