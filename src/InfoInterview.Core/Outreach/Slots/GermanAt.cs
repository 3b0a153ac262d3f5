namespace InfoInterview.Outreach.Slots;

/// <summary>
/// "bei" before an employer, with the article that its name asks for: "bei der Stadt Winterthur", "beim Klinikum Kassel", "bei Elbe
/// Energie".
/// </summary>
internal static class GermanAt
{
    private static readonly string[] Feminine =
    [
        "stadt", "gemeinde", "universität", "uni", "charité", "firma", "polizei", "bundeswehr", "diakonie", "caritas", "feuerwehr", "taz",
            "faz", "ihk", "wko", "eth", "epfl", "kammer", "schule", "klinik", "stiftung", "anstalt",
        "agentur", "verwaltung", "behörde", "zeitung", "gesellschaft", "genossenschaft", "werkstatt", "praxis", "kanzlei", "apotheke",
            "erei", "redaktion",
    ];

    private static readonly string[] Others =
    [
        "klinikum", "institut", "amt", "ministerium", "museum", "theater", "haus", "unternehmen", "zentrum", "büro", "werk", "gymnasium",
            "kanton", "verein", "verband", "verlag", "kreis", "bund", "konzern", "dienst", "archiv",
    ];

    public static string Of(string name)
    {
        var words = name.Split(' ');
        if (words[0] is "der" or "die" or "das") return "bei " + (words[0] is "die" ? "der" : "dem") + name[words[0].Length..];
        foreach (var word in (ReadOnlySpan<string>)[words[0], words[^1]])
        {
            if (Ends(Feminine, word)) return "bei der " + name;
            if (Ends(Others, word)) return "beim " + name;
        }

        return "bei " + name;
    }

    private static bool Ends(string[] ends, string word) =>
        Array.Exists(ends, end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase)
        && (end.Length > 3 || word.Length == end.Length || end is "amt"));
}
