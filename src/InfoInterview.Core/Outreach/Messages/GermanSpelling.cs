namespace InfoInterview.Outreach.Messages;

/// <summary>How a country spells German.</summary>
internal static class GermanSpelling
{
    /// <summary>"Grüsse" for "Grüße".</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">What stays as it is written, such as names.</param>
    public static string Swiss(string text, ReadOnlySpan<string?> kept)
    {
        if (!text.Contains('ß', StringComparison.Ordinal)) return text;
        foreach (var name in kept)
        {
            if (name?.Contains('ß', StringComparison.Ordinal) != true) continue;
            var at = text.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0) return Swiss(text[..at], kept) + name + Swiss(text[(at + name.Length)..], kept);
        }

        return text.Replace("ß", "ss", StringComparison.Ordinal);
    }
}
