namespace InfoInterview.Language;

/// <summary>Tells language tags such as <c>de</c> and <c>de-AT</c> from other words, and shortens them.</summary>
internal static class LanguageTag
{
    private const int LongestPart = 8;

    /// <summary>The language in lower case, without region and script.</summary>
    public static string Primary(string tag)
    {
        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? tag : tag[..hyphen]).ToLowerInvariant();
    }

    /// <summary>Whether a tag is German, of whatever region.</summary>
    public static bool IsGerman(string tag) => string.Equals(Primary(tag), "de", StringComparison.Ordinal);

    /// <summary>The tag without its last part; <c>null</c> when it has only one.</summary>
    public static string? Shorter(string tag)
    {
        var hyphen = tag.LastIndexOf('-');
        return hyphen <= 0 ? null : tag[..hyphen];
    }

    public static bool IsOne(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is > 0 and <= LongestPart && part.All(char.IsAsciiLetterOrDigit));
    }
}
