namespace InfoInterview.Host.Feeds;

/// <summary>The secret address of a calendar, as a program shows it: <c>webcal</c> or <c>https</c>.</summary>
internal static class FeedAddress
{
    private const int LongestAddress = 2_000;

    /// <summary>The address to ask; <c>null</c> with a sentence for people when it cannot be one.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="mayBePrivate">Whether addresses of this machine and its network, which have no certificates, are allowed.</param>
    /// <param name="problem">What is wrong.</param>
    public static Uri? Read(string? text, bool mayBePrivate, out string problem)
    {
        problem = Spoken.Of("Give the address of your calendar as your program shows it: it begins with webcal:// or https://.");
        var typed = text?.Trim() ?? "";
        if (typed.Length is 0 or > LongestAddress) return null;
        foreach (var scheme in (ReadOnlySpan<string>)["webcals:", "webcal:"])
        {
            if (typed.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) typed = string.Concat("https:", typed.AsSpan(scheme.Length));
        }

        if (!Uri.TryCreate(typed, UriKind.Absolute, out var address)) return null;
        var isPlain = string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal);
        if (!string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) && !(mayBePrivate && isPlain)) return null;
        if (address.UserInfo.Length > 0)
        {
            problem = Spoken.Of("A name and password in the address cannot be used; take the secret address that your program shows.");
            return null;
        }

        problem = "";
        return new UriBuilder(address) { Fragment = "" }.Uri;
    }
}
