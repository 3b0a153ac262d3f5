namespace InfoInterview.People;

/// <summary>Brings the address of a LinkedIn page into the one form in which two are compared.</summary>
internal static class LinkedInPath
{
    private const string Host = "linkedin.com";

    /// <summary>
    /// The address without scheme, host prefix, query, and what else does not matter; <c>null</c> when it is no LinkedIn page. Of a
    /// person's profile only the name of the profile is kept: the parts after it choose a language or a section of the page.
    /// </summary>
    public static string? Identity(string value)
    {
        var plain = Uri.UnescapeDataString(PathOf(value).ToString()).ToLowerInvariant();
        if (plain.StartsWith("mwlite/", StringComparison.Ordinal)) plain = plain["mwlite/".Length..];
        var parts = plain.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return null;
        return parts is ["in", var name, ..] ? $"{Host}/in/{name}" : $"{Host}/{string.Join('/', parts)}";
    }

    /// <summary>Whether the address is one of a LinkedIn page, which it mostly tells without being brought into that form.</summary>
    public static bool IsValid(string value)
    {
        var path = PathOf(value);
        return path.Contains('%') ? Identity(value) is not null : !path.IsEmpty;
    }

    /// <summary>Whether the page is a person's and not that of a company, school or group.</summary>
    public static bool IsPerson(string identity) =>
        identity.StartsWith(Host + "/in/", StringComparison.Ordinal) || identity.StartsWith(Host + "/pub/", StringComparison.Ordinal);

    /// <summary>What stands between the host and a query, without slashes around it; empty where the host is another.</summary>
    private static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> value)
    {
        if (value.IndexOf("://") is var scheme and >= 0) value = value[(scheme + 3)..];
        var slash = value.IndexOf('/');
        if (slash < 0 || !IsHost(value[..slash])) return [];
        value = value[slash..];
        if (value.IndexOfAny('?', '#') is var tail and >= 0) value = value[..tail];
        return value.Trim('/');
    }

    private static bool IsHost(ReadOnlySpan<char> host) =>
        host.Equals(Host, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + Host, StringComparison.OrdinalIgnoreCase);
}
