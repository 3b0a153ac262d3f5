namespace InfoInterview.Outreach.Messages;

/// <summary>
/// A person's titles as German says them: "Herr" and "Frau" for "Mr." and "Ms.", and "mit Herrn" where the case asks for it.
/// </summary>
internal static class GermanTitles
{
    private const string Man = "Herr";
    private const string Woman = "Frau";

    /// <summary>As it stands before "hat mir geraten".</summary>
    public static string Nominative(string titles) => Say(titles, Man);

    /// <summary>As it stands after "mit".</summary>
    public static string Dative(string titles) => Say(titles, Man + "n");

    private static string Say(string titles, string man)
    {
        var end = titles.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? titles : titles[..end];
        return WordFor(first, man) is { } word ? word + titles[first.Length..] : titles;
    }

    private static string? WordFor(string title, string man) => title.TrimEnd('.').ToLowerInvariant() switch
    {
        "herr" or "herrn" or "mr" or "mister" => man,
        "frau" or "ms" or "mrs" or "miss" => Woman,
        _ => null,
    };
}
