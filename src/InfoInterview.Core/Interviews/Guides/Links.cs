using System.Buffers;

namespace InfoInterview.Interviews.Guides;

/// <summary>Tells a link that may be followed from any other text.</summary>
internal static class Links
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&()*+,;=%");

    /// <summary>Whether the text is nothing but an address of the web, in the characters that an address is made of.</summary>
    public static bool IsOne(string text) =>
        !text.AsSpan().ContainsAnyExcept(Plain)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            || string.Equals(uri.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal));
}
